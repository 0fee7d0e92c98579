extension PixelBuffer {
  /// Draws the covered pixels with a paint.
  mutating func draw(_ runs: CoverageRuns, with paint: PreparedPaint) {
    switch paint {
    case .solid(let pixel): draw(runs, solid: pixel)
    case .linear(let ramp, let table): draw(runs, ramp, table)
    case .radial(let ramp, let table): draw(runs, ramp, table)
    }
  }

  private mutating func draw(_ runs: CoverageRuns, solid: Pixel) {
    let bounds = self.bounds
    let list = runs.runs.span
    let values = runs.values.span
    var pixels = self.pixels.mutableSpan
    let wideSolid = PixelArithmetic.wide(solid)
    let isOpaque = solid &>> 24 == 255
    let backdropShare = 255 &- solid &>> 24
    for index in 0..<runs.runCount {
      let run = list[index]
      guard let part = bounds.part(of: run) else { continue }
      // Pixels without coverage are left out, and that keeps the compiler from making vector code
      // for what is mostly a pixel or two.
      var value = part.value
      switch (run.isFull, isOpaque) {
      case (true, true):
        for place in part.range { pixels[place] = solid }
      case (true, false):
        for place in part.range {
          pixels[place] = solid &+ PixelArithmetic.scaled(pixels[place], by: backdropShare)
        }
      case (false, true):
        for place in part.range {
          let coverage = values[value]
          value &+= 1
          if coverage == 0 { continue }
          pixels[place] = PixelArithmetic.over(
            opaque: wideSolid, coverage: coverage, pixels[place])
        }
      case (false, false):
        for place in part.range {
          let coverage = values[value]
          value &+= 1
          if coverage == 0 { continue }
          pixels[place] = PixelArithmetic.over(wideSolid, coverage: coverage, pixels[place])
        }
      }
    }
  }

  private mutating func draw(_ runs: CoverageRuns, _ ramp: some Ramp, _ table: GradientTable) {
    let bounds = self.bounds
    let list = runs.runs.span
    let values = runs.values.span
    let colors = table.pixels.span
    var pixels = self.pixels.mutableSpan
    for index in 0..<runs.runCount {
      let run = list[index]
      guard let part = bounds.part(of: run) else { continue }
      var walk = ramp.walk(x: part.x, y: Int(run.row), entries: colors.count)
      if !run.isFull {
        var value = part.value
        for place in part.range {
          pixels[place] = PixelArithmetic.over(
            PixelArithmetic.wide(colors[walk.next()]), coverage: values[value], pixels[place])
          value &+= 1
        }
      } else if table.isOpaque {
        let start = part.range.lowerBound
        let middle = start &+ walk.countInside(of: part.range.count)
        for place in start..<middle { pixels[place] = colors[walk.nextInside()] }
        for place in middle..<part.range.upperBound { pixels[place] = colors[walk.next()] }
      } else {
        for place in part.range {
          pixels[place] = PixelArithmetic.over(colors[walk.next()], pixels[place])
        }
      }
    }
  }
}
