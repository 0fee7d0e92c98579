package import LabelLayout
package import Scene

/// A scene, and the account of what it shows.
package struct ComposedFigure: Sendable {
  package var scene: Scene
  /// How many findings the case has.
  package var findings: Int
  package var undrawn: [UndrawnLesion]
  /// Findings drawn at a wider site, as `number: site → wider site`.
  package var standIns: [StandIn]
  package var layout: LayoutReport

  /// A finding drawn at the site its own is a piece of.
  package struct StandIn: Hashable, Sendable {
    package var number: Int
    package var name: String
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
