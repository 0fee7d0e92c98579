import BodyAtlas
package import CaseModel
import Geometry
package import Resolution

/// Which panel shows which lesion, and where; positions in the user units of the panel's figure.
struct FigurePlan {
  /// The bodies shown, from left to right.
  var figures: [Figure]
  var marks: [PlannedMark]
  var undrawn: [UndrawnLesion]
}

extension FigurePlan {
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

  var sideIsNotStated: Bool { site.side == .notStated }
}

/// A lesion, or a site of one, without a marker.
package struct UndrawnLesion: Hashable, Sendable {
  /// The finding's number in print.
  package var number: Int
  /// The site's name in print.
  package var name: String
  package var site: ResolvedSite
  package var role: LesionRole
  /// Why, as the end of a sentence: `not drawn in the male figure`.
  package var reason: String
}
