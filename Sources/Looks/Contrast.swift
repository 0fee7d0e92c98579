package import Scene

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Color {
  /// The light of the three channels, each from 0 to 1, without the curve of sRGB (IEC 61966-2-1).
  package var linear: (red: Double, green: Double, blue: Double) {
    let light = { (channel: UInt8) in
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return (light(red), light(green), light(blue))
  }

  /// The contrast of two opaque colours after WCAG 2.2, from 1 to 21; not rounded, since 2.999 fails.
  package func contrast(with other: Color) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// The relative luminance of WCAG 2.2.
  private var luminance: Double {
    let light = linear
    return 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue
  }

  /// What is seen of this colour, painted with an opacity over another.
  func over(_ ground: Color, opacity: Double) -> Color {
    let mix = { (top: UInt8, below: UInt8) in
      UInt8((Double(below) + (Double(top) - Double(below)) * opacity).rounded())
    }
    return Color(
      red: mix(red, ground.red), green: mix(green, ground.green), blue: mix(blue, ground.blue))
  }
}
