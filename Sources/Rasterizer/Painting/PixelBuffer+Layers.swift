extension PixelBuffer {
  /// Draws a layer, which covers the same rows, with one opacity of 0 to 255.
  mutating func draw(_ layer: PixelBuffer, opacity: UInt32) {
    let common = bounds.intersection(layer.bounds)
    let source = layer.pixels.span
    let (own, other) = (bounds, layer.bounds)
    var pixels = self.pixels.mutableSpan
    for row in common.minY..<common.maxY {
      let start = own.index(common.minX, row)
      let offset = other.index(common.minX, row) - start
      for place in start..<(start + common.maxX - common.minX) {
        pixels[place] = PixelArithmetic.over(
          PixelArithmetic.scaled(source[place &+ offset], by: opacity), pixels[place])
      }
    }
  }

  /// Draws the covered pixels of a layer, which lies inside this buffer, with one opacity of 0 to
  /// 255.
  mutating func draw(_ layer: PixelBuffer, opacity: UInt32, within runs: CoverageRuns) {
    let list = runs.runs.span
    let values = runs.values.span
    let source = layer.pixels.span
    let (own, other) = (bounds, layer.bounds)
    var pixels = self.pixels.mutableSpan
    for index in 0..<runs.runCount {
      let run = list[index]
      guard let part = other.part(of: run) else { continue }
      let offset = own.index(part.x, Int(run.row)) - part.range.lowerBound
      var value = part.value
      for from in part.range {
        var factor = opacity
        if !run.isFull {
          factor = UInt32(
            truncatingIfNeeded: PixelArithmetic.quotient(UInt64(opacity) * UInt64(values[value])))
          value &+= 1
        }
        let place = from &+ offset
        pixels[place] = PixelArithmetic.over(
          PixelArithmetic.scaled(source[from], by: factor), pixels[place])
      }
    }
  }
}

extension PixelRect {
  /// The index of a pixel of the canvas in a buffer of these bounds.
  fileprivate func index(_ x: Int, _ y: Int) -> Int { (y - minY) * (maxX - minX) + x - minX }
}
