/// Turns premultiplied RGBA pixels into the bytes of a PNG format, band by band.
struct PNGRowPacker {
  let layout: PNGPixelLayout
  /// Red, green and blue of pixels of alpha 0 in RGBA.
  var hiddenColor: [UInt8] = [0, 0, 0]

  /// Replaces `output` by the packed pixels of `input`, whose count is a multiple of 4.
  func pack(_ input: Span<UInt8>, into output: inout [UInt8]) {
    let pixelCount = input.count / 4
    let outputCount = pixelCount * layout.format.bytesPerPixel
    // Reused at the same size for every band but the last.
    if output.count != outputCount { output = [UInt8](repeating: 0, count: outputCount) }
    var span = output.mutableSpan
    switch layout.format {
    case .grey: packGrey(input, into: &span)
    case .indexed: packIndexed(input, into: &span)
    case .rgb: packRGB(input, into: &span)
    case .rgba: packRGBA(input, into: &span)
    }
  }

  private func packGrey(_ input: Span<UInt8>, into output: inout MutableSpan<UInt8>) {
    for pixel in 0..<output.count { output[pixel] = input[4 * pixel] }
  }

  private func packIndexed(_ input: Span<UInt8>, into output: inout MutableSpan<UInt8>) {
    var previous = PremultipliedColor(input, at: 0)
    var number = layout.palette.number(of: previous)
    for pixel in 0..<output.count {
      let color = PremultipliedColor(input, at: 4 * pixel)
      if color != previous {
        previous = color
        number = layout.palette.number(of: color)
      }
      output[pixel] = number
    }
  }

  private func packRGB(_ input: Span<UInt8>, into output: inout MutableSpan<UInt8>) {
    var source = 0
    var target = 0
    while target < output.count {
      output[target] = input[source]
      output[target + 1] = input[source + 1]
      output[target + 2] = input[source + 2]
      source += 4
      target += 3
    }
  }

  private func packRGBA(_ input: Span<UInt8>, into output: inout MutableSpan<UInt8>) {
    let hidden = (hiddenColor[0], hiddenColor[1], hiddenColor[2])
    var offset = 0
    while offset < output.count {
      let alpha = input[offset + 3]
      if alpha == 255 {
        output[offset] = input[offset]
        output[offset + 1] = input[offset + 1]
        output[offset + 2] = input[offset + 2]
      } else if alpha == 0 {
        output[offset] = hidden.0
        output[offset + 1] = hidden.1
        output[offset + 2] = hidden.2
      } else {
        output[offset] = unpremultiplied(input[offset], alpha: alpha)
        output[offset + 1] = unpremultiplied(input[offset + 1], alpha: alpha)
        output[offset + 2] = unpremultiplied(input[offset + 2], alpha: alpha)
      }
      output[offset + 3] = alpha
      offset += 4
    }
  }
}
