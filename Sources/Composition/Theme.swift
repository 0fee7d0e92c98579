package import BodyAtlas
package import CaseModel
package import Scene

/// The colours of a figure.
package struct Theme: Hashable, Sendable {
  package var name: String
  /// What a picture without an explicit background stands on.
  package var ground: Color
  package var text: Color
  package var secondText: Color
  package var mutedText: Color
  package var leader: Color
  package var rule: Color
  /// The lines from an inset to what it enlarges.
  package var connector: Color
  package var markerOutline: Color
  package var halo: Color
  /// The pocket of a cyst.
  package var cyst: Color
  /// The patch of necrosis.
  package var necrosis: Color
  package var roles: [LesionRole: Color]
  package var materials: [BodyAtlas.Material: MaterialLook]
  /// For materials without a look of their own.
  package var plainMaterial: MaterialLook
  /// Of anatomy no finding is in.
  package var contextOpacity: Double
  /// Of an area without a look of its own that a finding is in: a tint over the skin.
  package var regionOpacity: Double
  /// The white rim of strokes that cross drawings, both sides together, in scene units.
  package var haloWidth: Double

  package func material(_ material: BodyAtlas.Material) -> MaterialLook {
    materials[material] ?? plainMaterial
  }

  /// Whether the material is drawn as itself; other areas are tints over the skin.
  package func hasLook(_ material: BodyAtlas.Material) -> Bool { materials[material] != nil }

  func opacity(of drawing: Drawing, _ isInvolved: Bool) -> Double {
    let own = materials[drawing.material] == nil ? regionOpacity : 1
    return isInvolved ? own : own * contextOpacity
  }

  package func color(of role: LesionRole) -> Color { roles[role] ?? markerOutline }
}

/// How one material of the atlas looks.
package struct MaterialLook: Hashable, Sendable {
  /// nil for what is only a line.
  package var fill: Color?
  package var outline: Color

  package init(fill: Color?, outline: Color) {
    self.fill = fill
    self.outline = outline
  }
}
