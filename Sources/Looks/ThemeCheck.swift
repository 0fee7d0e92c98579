import BodyAtlas
package import CaseModel
package import Composition
package import Diagnostics
package import Scene

/// Measures every pair of colours that a theme lets meet: contrast after WCAG 2.2 (text 4.5 to 1,
/// success criterion 1.4.3; what carries meaning 3 to 1, criterion 1.4.11), and for the colours of
/// roles their distance, as people with and without a colour vision deficiency see them.
///
/// Anatomy is not measured against anatomy: no figure says with an organ's border what a marker and
/// a label do not say too.
package struct ThemeCheck {
  /// Two colours that meet, and how they should differ.
  package struct Pair: Hashable, Sendable {
    /// `text on the page`.
    package var name: String
    package var foreground: Color
    package var ground: Color
    /// The smallest contrast allowed.
    package var minimum: Double

    /// From 1 to 21, not rounded.
    package var contrast: Double { foreground.contrast(with: ground) }
  }

  /// Colours of roles below this distance in CAM02-UCS are too alike.
  package static let smallestDistance = 10.0
  package static let textContrast = 4.5
  package static let graphicContrast = 3.0

  private let theme: Theme

  package init(_ theme: Theme) { self.theme = theme }

  // MARK: - Contrast

  /// Every pair, in the order of the figure's layers.
  package var pairs: [Pair] { textPairs + linePairs + markerPairs + anatomyPairs }

  private var body: Color { theme.material(.outline).fill ?? theme.ground }

  private var textPairs: [Pair] {
    [
      text("text", theme.text, "the page", theme.ground),
      text("second text", theme.secondText, "the page", theme.ground),
      text("muted text", theme.mutedText, "the page", theme.ground),
      // Names within insets, and the question marks of a side that is not stated.
      text("text", theme.text, "its rim", theme.halo),
      text("a question mark", theme.markerOutline, "its rim", theme.halo),
    ]
  }

  private var linePairs: [Pair] {
    [("the page", theme.ground), ("the body", body), ("its rim", theme.halo)].map {
      graphic("a label's line", theme.leader, $0.0, $0.1)
    }
      + [("the page", theme.ground), ("the body", body)].flatMap {
        [
          graphic("an inset's frame", theme.mutedText, $0.0, $0.1),
          graphic("an inset's connector", theme.connector, $0.0, $0.1),
          graphic("the body's contour", theme.material(.outline).outline, $0.0, $0.1),
        ]
      }
  }

  private var markerPairs: [Pair] {
    [
      graphic("a marker's outline", theme.markerOutline, "the page", theme.ground),
      graphic("a marker's outline", theme.markerOutline, "its rim", theme.halo),
      graphic("the border of a cyst", theme.markerOutline, "the cyst", theme.cyst),
    ]
      + LesionRole.allCases.flatMap { role in
        let interior = "the interior for ‘\(role.rawValue)’"
        return [
          graphic("a marker's outline", theme.markerOutline, interior, theme.color(of: role)),
          graphic("necrosis", theme.necrosis, interior, theme.color(of: role)),
          text(
            "a number", theme.markerOutline, "its ground for ‘\(role.rawValue)’",
            theme.numberGround(of: role)),
        ]
      }
  }

  /// Outlines of markers on everything they may lie on, at full strength and as context.
  private var anatomyPairs: [Pair] {
    let looks =
      BodyAtlas.Material.allCases.filter(theme.hasLook).map {
        ($0.rawValue, theme.material($0), 1.0)
      } + [("an area without a look", theme.plainMaterial, theme.regionOpacity)]
    return looks.flatMap { name, look, opacity -> [Pair] in
      guard let fill = look.fill else { return [] }
      return [opacity, opacity * theme.contextOpacity].map {
        graphic(
          "a marker's outline", theme.markerOutline, $0 == opacity ? name : name + " as context",
          fill.over(body, opacity: $0))
      }
    }
  }

  private func text(_ what: String, _ color: Color, _ place: String, _ ground: Color) -> Pair {
    Pair(
      name: "\(what) on \(place)", foreground: color, ground: ground, minimum: Self.textContrast)
  }

  private func graphic(_ what: String, _ color: Color, _ place: String, _ ground: Color) -> Pair {
    Pair(
      name: "\(what) on \(place)", foreground: color, ground: ground, minimum: Self.graphicContrast)
  }

  // MARK: - Colour vision

  /// Two roles whose colours look alike to some readers.
  package struct Alike: Hashable, Sendable {
    package var first: LesionRole
    package var second: LesionRole
    package var vision: ColorVision
    /// In CAM02-UCS.
    package var distance: Double
  }

  /// The distances of all roles with colours of their own, for every kind of colour vision.
  package var distances: [Alike] {
    // Roles that share a colour are told apart by shape alone, on purpose.
    var seen: Set<Color> = []
    let roles = LesionRole.allCases.filter { seen.insert(theme.color(of: $0)).inserted }
    return roles.indices.flatMap { i in
      roles[(i + 1)...].flatMap { other in
        ColorVision.allCases.map { vision in
          Alike(
            first: roles[i], second: other, vision: vision,
            distance: vision.distance(theme.color(of: roles[i]), theme.color(of: other)))
        }
      }
    }
  }

  // MARK: - What is said

  /// A warning for every pair that is too close.
  package var warnings: [Diagnostic] {
    let faint = pairs.filter { $0.contrast < $0.minimum }.map { pair in
      Diagnostic(
        .warning, code: "LM0510",
        "theme ‘\(theme.name)’: \(pair.name) has a contrast of \(pair.contrast.floored) to 1, less "
          + "than \(pair.minimum.floored)",
        hint: "\(pair.foreground.hex) on \(pair.ground.hex): make one lighter or darker")
    }
    let alike = distances.filter { $0.distance < Self.smallestDistance }.map { pair in
      Diagnostic(
        .warning, code: "LM0511",
        "theme ‘\(theme.name)’: ‘\(pair.first.rawValue)’ and ‘\(pair.second.rawValue)’ look alike "
          + "in \(pair.vision.rawValue)",
        hint: "a distance of \(pair.distance.floored) in CAM02-UCS; 10 is the least")
    }
    return faint + alike
  }
}

extension Double {
  /// With two digits after the point, never rounded up.
  fileprivate var floored: String {
    let hundredths = Int(self * 100)
    let rest = hundredths % 100
    return "\(hundredths / 100)." + (rest < 10 ? "0" : "") + "\(rest)"
  }
}
