package import LabelLayout
package import Scene

/// A scene, and the account of what it shows.
package struct ComposedFigure: Sendable {
  /// What is drawn; not yet on the grid of the JSON form.
  package var scene: Scene
  /// How many findings the case has.
  package var findings: Int
  /// Findings, or single sites of them, without a marker.
  package var undrawn: [UndrawnLesion]
  /// Findings drawn at a wider site, one entry for each marker.
  package var standIns: [StandIn]
  /// Findings in the middle of a wide part of the body because nothing closer is stated, one entry for
  /// each marker.
  package var coarse: [Coarse]
  /// How the findings are named.
  package var labelling: Labelling
  /// The numbers of the findings that are drawn but named in the description only, for want of room.
  package var unlisted: [Int]
  /// The characters that no installed font has, each once; they are drawn as boxes.
  package var missing: [Unicode.Scalar]
  /// Insets that were asked for and are not shown.
  package var missingInsets: [MissingInset]
  /// What the places of the labels are worth.
  package var layout: LayoutReport

  /// A finding in the middle of a wide part of the body.
  package struct Coarse: Hashable, Sendable {
    /// The finding's number.
    package var number: Int
    /// The name of the part of the body.
    package var name: String
  }

  /// A finding drawn at the site its own is a piece of.
  package struct StandIn: Hashable, Sendable {
    /// The finding's number in print.
    package var number: Int
    /// The name of the site that is stated.
    package var name: String
    /// The name of the site that is drawn.
    package var drawnAt: String
  }
}

/// Why there is no figure at all.
package enum CompositionError: Error, Hashable, Sendable {
  /// The atlas has none of the views asked for.
  case noFigure(sex: String, views: [String])
  /// The compiled atlas is damaged.
  case damagedAtlas(String)
}
