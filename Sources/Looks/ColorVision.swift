package import Scene

/// How people see colours: the usual way, or without one of the three kinds of cones.
package enum ColorVision: String, CaseIterable, Sendable {
  case usual = "usual colour vision"
  case protanopia, deuteranopia, tritanopia

  /// The light that a person with usual vision would have to see to see the same.
  ///
  /// Machado, Oliveira and Fernandes 2009 (doi 10.1109/TVCG.2009.113), severity 1. What a screen
  /// cannot show is cut off.
  func seen(_ light: (red: Double, green: Double, blue: Double)) -> (
    red: Double, green: Double, blue: Double
  ) {
    guard let rows = matrix else { return light }
    let values = rows.map { row in
      min(1, max(0, row.0 * light.red + row.1 * light.green + row.2 * light.blue))
    }
    return (values[0], values[1], values[2])
  }

  private var matrix: [(Double, Double, Double)]? {
    switch self {
    case .usual: nil
    case .protanopia:
      [
        (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
      ]
    case .deuteranopia:
      [
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
      ]
    case .tritanopia:
      [
        (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
      ]
    }
  }

  /// How far apart two colours look; 10 and more are told apart as small areas of a figure.
  package func distance(_ a: Color, _ b: Color) -> Double {
    UniformColor(seen(a.linear)).distance(to: UniformColor(seen(b.linear)))
  }
}
