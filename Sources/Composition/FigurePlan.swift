package import BodyAtlas
package import CaseModel
import Geometry
package import Resolution
import Wording

/// Which panel shows which lesion, and where; positions in the user units of the panel's figure.
struct FigurePlan {
  /// The bodies shown, from left to right.
  var figures: [Figure]
  var marks: [PlannedMark]
  /// What is drawn, in paint order; every mark belongs to one marker.
  var markers: [PlannedMarker]
  /// How much of a marker others cover, of the one that is covered most: 0 to 1.
  var mostCovered = 0.0
  var undrawn: [UndrawnLesion]
  /// How large the markers are.
  var scale = MarkerScale.none
  /// Of a single marker, in user units.
  var markerRadius = 0.0
  /// What is to be shown larger beside the bodies, where there is room.
  var insets: [PlannedInset] = []
}

/// Marks that are drawn as one: most of them a single one, and in crowds those of one place.
struct PlannedMarker: Hashable {
  /// Indices into the marks of the plan; not empty.
  var marks: [Int]
  /// Where it belongs, when there was no room for it there: a line leads from it to that point.
  var home: Point?

  var isShared: Bool { marks.count > 1 }
}

extension FigurePlan {
  /// Whether no marker covers much of another.
  var hasClearMarkers: Bool { mostCovered <= MarkPlanner.acceptedCover }

  /// The tumours drawn in vessels, by index of their mark; worked out afresh at every call.
  var tumours: [Int: VesselTumour] {
    var tumours: [Int: VesselTumour] = [:]
    for (index, mark) in marks.enumerated() {
      guard let vascularExtension = mark.lesion.vascularExtension else { continue }
      tumours[index] = VesselTumour(vascularExtension, from: mark, in: figures[mark.panel])
    }
    return tumours
  }
}

/// One marker: a lesion at one of its sites.
struct PlannedMark {
  var lesion: ResolvedLesion
  var site: ResolvedSite
  /// An index into the plan's figures.
  var panel: Int
  /// The regions the marker speaks of: one, or left and right of a pair whose side is not stated.
  var regions: [Region]
  var position: Point
  /// The wider site that is drawn instead, when the atlas does not draw the site itself.
  var standIn: Site?
  /// The site its own is a piece of, by which crowded labels are grouped.
  var organ: Site?
  /// The part of the body it lies in, on the side of the page it lies on.
  var part: BodyPart?
  /// The radius of the marker, in radii of a marker whose size says nothing.
  var sizeFactor = 1.0
  /// Whether its size says nothing where those of others do.
  var isUnsized = false
  /// Where it would sit if it were alone on the body.
  var ownPlace: Point?
  /// How the discs of a cluster lie so that they stay within the region; nil for the usual way.
  var cluster: ClusterShape?

  /// The marker's drawing.
  var glyph: MarkerGlyph {
    var glyph = MarkerGlyph(of: lesion.lesion)
    glyph.cluster = cluster
    glyph.isUnsized = isUnsized
    return glyph
  }

  /// Whether it sits in the middle of a wide part of the body because nothing closer is stated.
  var isCoarse: Bool {
    (standIn ?? site.site).kind == .region && site.aspects.isEmpty && site.clock == nil
  }

  var sideIsNotStated: Bool { site.side == .notStated }
}

/// A lesion, or a site of one, without a marker.
package struct UndrawnLesion: Hashable, Sendable {
  /// The finding's number in print.
  package var number: Int
  package var site: ResolvedSite
  package var role: LesionRole
  package var reason: Reason

  /// Why there is no marker.
  package enum Reason: Hashable, Sendable {
    /// The sex drawn does not have the site.
    case notInBody(Sex)
    /// None of the bodies shown has a region for it.
    case notInTheseViews
  }
}

// In English, for messages.
extension UndrawnLesion {
  /// The site's name with its side.
  package var name: String { LabelWords.name(of: site, .english) }
}

extension UndrawnLesion.Reason: CustomStringConvertible {
  /// The end of a sentence: `not in the male body`.
  package var description: String { FigureWords.english(phrase) }
}
