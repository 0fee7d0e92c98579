package import BodyAtlas
package import CaseModel
package import Scene

/// The colours of a figure; every one comes from a theme file.
package struct Theme: Hashable, Sendable {
  /// A word for the theme: `light`.
  package var name = ""
  /// What it is for, in a few words; may be empty.
  package var summary = ""
  /// What a picture without an explicit background stands on.
  package var ground = Color.unset
  /// Titles, numbers and places.
  package var text = Color.unset
  /// The caption, and what is stated of a lesion below its place.
  package var secondText = Color.unset
  /// Footnote, headings of the legend, side letters, and the frames of insets.
  package var mutedText = Color.unset
  /// The lines from labels to markers.
  package var leader = Color.unset
  /// The line above the legend.
  package var rule = Color.unset
  /// The lines from an inset to what it enlarges.
  package var connector = Color.unset
  /// The outline of markers and everything dark within them; also tumours in vessels and their bars.
  package var markerOutline = Color.unset
  /// The rim that sets markers, leaders and text apart from what they cross; the ground's colour.
  package var halo = Color.unset
  /// The pocket of a cyst.
  package var cyst = Color.unset
  /// The patch of necrosis.
  package var necrosis = Color.unset
  /// The interior of markers.
  package var roles: [LesionRole: Color] = [:]
  /// The looks of anatomy; a material without one is a tint over the skin.
  package var materials: [BodyAtlas.Material: MaterialLook] = [:]
  /// For materials without a look of their own.
  package var plainMaterial = MaterialLook(fill: nil, outline: .unset)
  /// Of anatomy no finding is in.
  package var contextOpacity = 0.0
  /// Of an area without a look of its own that a finding is in: a tint over the skin.
  package var regionOpacity = 0.0

  /// A theme without colours, to be filled from a file.
  package init() {}

  /// The look of a material, `plainMaterial` where it has none of its own.
  package func material(_ material: BodyAtlas.Material) -> MaterialLook {
    materials[material] ?? plainMaterial
  }

  /// Whether the material is drawn as itself; other areas are tints over the skin.
  package func hasLook(_ material: BodyAtlas.Material) -> Bool { materials[material] != nil }

  func opacity(of drawing: Drawing, _ isInvolved: Bool) -> Double {
    let own = materials[drawing.material] == nil ? regionOpacity : 1
    return isInvolved ? own : own * contextOpacity
  }

  /// The colour of a role, the markers' outline where the theme names none.
  package func color(of role: LesionRole) -> Color { roles[role] ?? markerOutline }
}

/// How one material of the atlas looks.
package struct MaterialLook: Hashable, Sendable {
  /// nil for what is only a line.
  package var fill: Color?
  /// The border of an area, the ink of a line.
  package var outline: Color

  /// A look with a fill, or of a line.
  package init(fill: Color?, outline: Color) {
    self.fill = fill
    self.outline = outline
  }
}

extension Color {
  /// What a colour is before a theme says what it is.
  fileprivate static let unset = Color(red: 0, green: 0, blue: 0)
}
