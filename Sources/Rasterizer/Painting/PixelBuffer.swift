/// A rectangle of pixels of the canvas: a band, or the part of a layer within a band.
struct PixelBuffer: Sendable {
  /// What it covers of the canvas.
  private(set) var bounds: PixelRect
  /// Row by row from the top left of `bounds`.
  var pixels: [Pixel]

  init() {
    bounds = .empty
    pixels = []
  }

  /// Makes it a buffer for `bounds` with one colour everywhere, using its memory again.
  mutating func reset(to bounds: PixelRect, filledWith pixel: Pixel) {
    self.bounds = bounds
    let count = (bounds.maxX - bounds.minX) * (bounds.maxY - bounds.minY)
    if pixels.count == count {
      var pixels = self.pixels.mutableSpan
      for index in pixels.indices { pixels[index] = pixel }
    } else {
      pixels.removeAll(keepingCapacity: true)
      pixels.append(contentsOf: repeatElement(pixel, count: count))
    }
  }
}

/// The part of a run of pixels that lies inside a buffer.
struct RunPart {
  /// Indices into the buffer's pixels.
  var range: Range<Int>
  /// The run's first pixel inside, on the canvas.
  var x: Int
  /// The index of the coverage value of that pixel; without meaning for a full run.
  var value: Int
}

extension PixelRect {
  /// The part of a run inside a buffer of these bounds; nil when there is none.
  @inline(__always)
  func part(of run: CoverageRuns.Run) -> RunPart? {
    let x = max(Int(run.x), minX)
    let end = min(Int(run.x) &+ Int(run.count), maxX)
    let row = Int(run.row)
    guard x < end, row >= minY, row < maxY else { return nil }
    let start = (row &- minY) &* (maxX &- minX) &+ x &- minX
    return RunPart(
      range: start..<(start &+ end &- x), x: x, value: Int(run.values) &+ x &- Int(run.x))
  }
}
