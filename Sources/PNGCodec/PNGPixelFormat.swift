internal import Pixels

/// How a PNG stores a pixel; always 8 bits a channel, colour not multiplied by alpha.
package enum PNGPixelFormat: Hashable, Sendable {
  /// One byte: red, green and blue are equal, everything is opaque.
  case grey
  /// One byte: the number of a palette entry.
  case indexed
  /// Three bytes, opaque.
  case rgb
  /// Four bytes.
  case rgba

  package var bytesPerPixel: Int {
    switch self {
    case .grey, .indexed: 1
    case .rgb: 3
    case .rgba: 4
    }
  }
}

/// The smallest format that stores a bitmap without loss, and the palette when it has one.
struct PNGPixelLayout {
  let format: PNGPixelFormat
  /// The colours of `.indexed`, sorted; empty for the other formats.
  let palette: ColorTable

  init(format: PNGPixelFormat, palette: ColorTable = ColorTable()) {
    self.format = format
    self.palette = palette
  }

  /// Reads every pixel until the format is settled.
  ///
  /// Grey goes before indexed, being as small without a palette; indexed before RGB.
  init(smallestFor bitmap: Bitmap) {
    let bytes = bitmap.bytes.span
    var isOpaque = true
    var isGrey = true
    var fitsPalette = true
    var colors = ColorTable()
    var previous: PremultipliedColor?
    var offset = 0
    while offset < bytes.count {
      let color = PremultipliedColor(bytes, at: offset)
      offset += 4
      // Most pixels of a drawing repeat their neighbour.
      if color == previous { continue }
      previous = color
      isOpaque = isOpaque && color.isOpaque
      isGrey = isGrey && color.isGrey
      if fitsPalette { fitsPalette = colors.insert(color) }
      if !fitsPalette && !isOpaque { break }
    }
    if isOpaque && isGrey {
      self.init(format: .grey)
    } else if fitsPalette {
      self.init(format: .indexed, palette: colors.sorted())
    } else {
      self.init(format: isOpaque ? .rgb : .rgba)
    }
  }
}
