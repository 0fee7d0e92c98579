/// Draws the bands of a display list, one at a time, with scratch memory used again and again.
struct BandRenderer {
  private let list: DisplayList
  private let index: BandIndex
  private var sweep: CoverageSweep
  /// Buffers of layers that are done with.
  private var spares: [PixelBuffer] = []
  /// The band being drawn.
  private var rows = 0..<0
  private var band = 0

  init(_ list: DisplayList, index: BandIndex) {
    self.list = list
    self.index = index
    sweep = CoverageSweep(width: list.size.width)
  }

  /// Draws a band into `buffer`, whose memory is used again.
  mutating func render(band: Int, into buffer: inout PixelBuffer) {
    let first = band * index.rowsPerBand
    rows = first..<min(first + index.rowsPerBand, list.size.height)
    self.band = band
    buffer.reset(
      to: PixelRect(minX: 0, minY: first, maxX: list.size.width, maxY: rows.upperBound),
      filledWith: list.background)
    var next = 0
    render(from: &next, into: &buffer)
  }

  /// Draws commands up to the end of the layer that `next` is in.
  private mutating func render(from next: inout Int, into buffer: inout PixelBuffer) {
    let (top, bottom) = (Int32(rows.lowerBound), Int32(rows.upperBound))
    while next < list.commands.count {
      let command = list.commands[next]
      next += 1
      switch command.action {
      case .fill(let shape, let paint):
        if command.top >= bottom || command.bottom <= top { continue }
        if cover(Int(shape)) { buffer.draw(sweep.result, with: list.paints[Int(paint)]) }
      case .beginLayer(let index):
        let layer = list.layers[Int(index)]
        let bounds = layer.bounds.intersection(buffer.bounds)
        if bounds.isEmpty {
          next = layer.next
          continue
        }
        var own = spares.popLast() ?? PixelBuffer()
        own.reset(to: bounds, filledWith: 0)
        render(from: &next, into: &own)
        if let clip = layer.clip {
          if cover(clip) { buffer.draw(own, opacity: layer.opacity, within: sweep.result) }
        } else {
          buffer.draw(own, opacity: layer.opacity)
        }
        spares.append(own)
      case .endLayer:
        return
      }
    }
  }

  /// Sweeps a shape through the band; false when it covers nothing there.
  private mutating func cover(_ shape: Int) -> Bool {
    let filled = list.shapes[shape]
    guard filled.bounds.minY < rows.upperBound, filled.bounds.maxY > rows.lowerBound else {
      return false
    }
    sweep.sweep(
      filled, entries: index.entries(of: shape, in: band), of: index, rows: rows,
      store: list.store)
    return !sweep.result.isEmpty
  }
}
