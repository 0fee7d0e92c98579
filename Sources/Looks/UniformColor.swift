#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A colour in CAM02-UCS, where equal distances look equal.
///
/// CIECAM02 (CIE 159:2004) for sRGB's own viewing conditions: white D65, an adapting luminance of
/// 64 lux on a grey world (4.07 cd/m²), a background of 20 %, an average surround; then the uniform
/// space of Luo, Cui and Li 2006 (doi 10.1002/col.20227).
struct UniformColor {
  /// Lightness, from 0 to 100.
  var lightness: Double
  /// From green to red.
  var a: Double
  /// From blue to yellow.
  var b: Double

  func distance(to other: UniformColor) -> Double {
    let (x, y, z) = (lightness - other.lightness, a - other.a, b - other.b)
    return (x * x + y * y + z * z).squareRoot()
  }

  /// - Parameter light: linear sRGB, 0 to 1.
  init(_ light: (red: Double, green: Double, blue: Double)) {
    let conditions = Conditions.screen
    let cones = conditions.response(Self.tristimulus(light))
    let (r, g, b) = (cones.0, cones.1, cones.2)
    let redGreen = r - 12 * g / 11 + b / 11
    let yellowBlue = (r + g - 2 * b) / 9
    let hue = atan2(yellowBlue, redGreen)
    let achromatic = (2 * r + g + b / 20 - 0.305) * conditions.backgroundInduction
    let share = max(0, achromatic / conditions.whiteResponse)
    let j = 100 * pow(share, Conditions.impact * conditions.exponent)
    let eccentricity = (cos(hue + 2) + 3.8) / 4
    let t =
      50000 / 13 * Conditions.induction * conditions.backgroundInduction * eccentricity
      * (redGreen * redGreen + yellowBlue * yellowBlue).squareRoot() / (r + g + 21 * b / 20)
    let chroma =
      pow(t, 0.9) * (j / 100).squareRoot() * pow(1.64 - pow(0.29, Conditions.backgroundShare), 0.73)
    let colourfulness = chroma * pow(conditions.adaptation, 0.25)
    let m = log(1 + 0.0228 * colourfulness) / 0.0228
    lightness = 1.7 * j / (1 + 0.007 * j)
    a = m * cos(hue)
    self.b = m * sin(hue)
  }

  /// XYZ of linear sRGB, the white at Y = 100 (IEC 61966-2-1).
  private static func tristimulus(_ light: (red: Double, green: Double, blue: Double)) -> Triple {
    let (r, g, b) = (light.red * 100, light.green * 100, light.blue * 100)
    return (
      0.4124 * r + 0.3576 * g + 0.1805 * b, 0.2126 * r + 0.7152 * g + 0.0722 * b,
      0.0193 * r + 0.1192 * g + 0.9505 * b
    )
  }

  typealias Triple = (Double, Double, Double)
}

/// The viewing conditions of CIECAM02 and what follows from them.
private struct Conditions {
  static let impact = 0.69
  static let induction = 1.0
  static let backgroundShare = 0.2
  static let adaptingLuminance = 64 / Double.pi / 5
  static let white: UniformColor.Triple = (95.047, 100, 108.883)

  static let screen = Conditions()

  /// The luminance-level adaptation factor.
  var adaptation: Double
  var backgroundInduction: Double
  var exponent: Double
  var whiteResponse = 1.0
  private var gains: UniformColor.Triple

  private init() {
    let luminance = Self.adaptingLuminance
    let k = 1 / (5 * luminance + 1)
    let k4 = k * k * k * k
    adaptation = 0.2 * k4 * 5 * luminance + 0.1 * (1 - k4) * (1 - k4) * cbrt(5 * luminance)
    backgroundInduction = 0.725 * pow(1 / Self.backgroundShare, 0.2)
    exponent = 1.48 + Self.backgroundShare.squareRoot()
    let degree = 1 - 1 / 3.6 * exp((-luminance - 42) / 92)
    let cones = Self.sharpened(Self.white)
    let gain = { (cone: Double) in degree * Self.white.1 / cone + 1 - degree }
    gains = (gain(cones.0), gain(cones.1), gain(cones.2))
    let response = response(Self.white)
    whiteResponse =
      (2 * response.0 + response.1 + response.2 / 20 - 0.305) * backgroundInduction
  }

  /// CAT02.
  private static func sharpened(_ c: UniformColor.Triple) -> UniformColor.Triple {
    (
      0.7328 * c.0 + 0.4296 * c.1 - 0.1624 * c.2, -0.7036 * c.0 + 1.6975 * c.1 + 0.0061 * c.2,
      0.0030 * c.0 + 0.0136 * c.1 + 0.9834 * c.2
    )
  }

  /// The adapted and compressed cone responses to a colour, XYZ with the white at Y = 100.
  func response(_ xyz: UniformColor.Triple) -> UniformColor.Triple {
    let sharp = Self.sharpened(xyz)
    let (r, g, b) = (sharp.0 * gains.0, sharp.1 * gains.1, sharp.2 * gains.2)
    // The inverse of CAT02, then Hunt, Pointer and Estévez.
    let x = 1.096124 * r - 0.278869 * g + 0.182745 * b
    let y = 0.454369 * r + 0.473533 * g + 0.072098 * b
    let z = -0.009628 * r - 0.005698 * g + 1.015326 * b
    return (
      compressed(0.38971 * x + 0.68898 * y - 0.07868 * z),
      compressed(-0.22981 * x + 1.18340 * y + 0.04641 * z), compressed(z)
    )
  }

  private func compressed(_ cone: Double) -> Double {
    let power = pow(adaptation * abs(cone) / 100, 0.42)
    let response = 400 * power / (power + 27.13)
    return (cone < 0 ? -response : response) + 0.1
  }
}
