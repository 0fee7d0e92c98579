public import CaseModel
internal import Composition
public import Scene

extension FigureTheme {
  /// What a colour of a theme is for. Anatomy has colours too, which theme files name.
  public struct Part: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
      case role(LesionRole)
      case ground, halo, rule, text, secondText, mutedText, leader, connector, markerOutline
      case cyst, necrosis
    }

    let kind: Kind

    /// What a picture without a background of its own stands on.
    public static let ground = Part(kind: .ground)
    /// The rim that sets markers, leaders and text apart from what they cross.
    public static let halo = Part(kind: .halo)
    /// The line above the legend.
    public static let rule = Part(kind: .rule)
    /// Title, numbers, places.
    public static let text = Part(kind: .text)
    /// The caption, and what is stated of a finding below its place.
    public static let secondText = Part(kind: .secondText)
    /// Footnote, headings of the legend, side letters.
    public static let mutedText = Part(kind: .mutedText)
    /// The lines from labels to markers.
    public static let leader = Part(kind: .leader)
    /// The lines from an inset to what it enlarges.
    public static let connector = Part(kind: .connector)
    /// The outline of markers and everything dark within them.
    public static let markerOutline = Part(kind: .markerOutline)
    /// The pocket of a cyst.
    public static let cyst = Part(kind: .cyst)
    /// The patch of necrosis.
    public static let necrosis = Part(kind: .necrosis)

    /// The interior of the markers of a role.
    public static func role(_ role: LesionRole) -> Part { Part(kind: .role(role)) }
  }

  /// The theme in other colours.
  ///
  /// ```swift
  /// let house = try FigureTheme.light.with([
  ///   .ground: Color(red: 250, green: 250, blue: 247), .role(.primary): Color(red: 0, green: 70, blue: 127),
  /// ])
  /// ```
  ///
  /// - Throws: ``FigureError/badLook(_:)`` when this theme cannot be read.
  public func with(_ colors: [Part: Color]) throws(FigureError) -> FigureTheme {
    var theme = try theme()
    for (part, color) in colors {
      if case .role(let role) = part.kind {
        theme.roles[role] = color
      } else {
        theme[keyPath: Self.place(of: part.kind)] = color
      }
    }
    return FigureTheme(theme)
  }

  /// The colour of a part; nil when this theme cannot be read.
  public subscript(part: Part) -> Color? {
    guard let theme = try? theme() else { return nil }
    if case .role(let role) = part.kind { return theme.color(of: role) }
    return theme[keyPath: Self.place(of: part.kind)]
  }

  private static func place(of kind: Part.Kind) -> WritableKeyPath<Theme, Color> {
    switch kind {
    case .ground: \.ground
    case .halo: \.halo
    case .rule: \.rule
    case .text: \.text
    case .secondText: \.secondText
    case .mutedText: \.mutedText
    case .leader: \.leader
    case .connector: \.connector
    case .markerOutline, .role: \.markerOutline
    case .cyst: \.cyst
    case .necrosis: \.necrosis
    }
  }
}
