internal import Scene

/// The colours of a gradient at equal steps from its start to its end, premultiplied.
///
/// Colours are interpolated between stops in sRGB before they are multiplied by alpha, as SVG asks.
struct GradientTable: Sendable {
  private(set) var pixels: [Pixel]
  let isOpaque: Bool

  /// Enough that colours are right to half a level, and the place of an abrupt change to 1/1024 of
  /// the gradient's length.
  static let size = 512

  /// A table of `size` entries; entry `i` holds the colour at `(i + 1/2) / size`.
  init(_ stops: [GradientStop]) {
    isOpaque = stops.allSatisfy { $0.color.alpha == 255 } && !stops.isEmpty
    pixels = []
    pixels.reserveCapacity(Self.size)
    var next = 0
    for entry in 0..<Self.size {
      let offset = (Double(entry) + 0.5) / Double(Self.size)
      while next < stops.count, stops[next].offset <= offset { next += 1 }
      pixels.append(Self.color(at: offset, stops, next: next).premultiplied)
    }
  }

  /// The colour at `offset`; `next` is the first stop beyond it.
  private static func color(at offset: Double, _ stops: [GradientStop], next: Int) -> Color {
    guard let first = stops.first, let last = stops.last else {
      return Color(red: 0, green: 0, blue: 0, alpha: 0)
    }
    if next == 0 { return first.color }
    if next == stops.count { return last.color }
    let (a, b) = (stops[next - 1], stops[next])
    let share = (offset - a.offset) / (b.offset - a.offset)
    func mix(_ from: UInt8, _ to: UInt8) -> UInt8 {
      UInt8(Double(from) + (Double(to) - Double(from)) * share + 0.5)
    }
    return Color(
      red: mix(a.color.red, b.color.red), green: mix(a.color.green, b.color.green),
      blue: mix(a.color.blue, b.color.blue), alpha: mix(a.color.alpha, b.color.alpha))
  }
}
