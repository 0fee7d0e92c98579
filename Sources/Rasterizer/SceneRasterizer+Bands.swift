internal import Dispatch
internal import Synchronization

extension SceneRasterizer {
  /// The memory that a band's pixels may take: what fits a core's own cache with room to spare.
  private static let bandBytes = 256 << 10

  /// Draws all bands and hands them over in order, on the calling thread.
  func draw(_ list: DisplayList, consume: (RowBand) -> Void) {
    let rows = min(max(Self.bandBytes / (4 * list.size.width), 8), 64)
    let index = BandIndex(
      shapes: list.shapes, store: list.store, height: list.size.height, rowsPerBand: rows)
    let workers = min(threads, index.bandCount)
    if workers == 1 {
      var renderer = BandRenderer(list, index: index)
      var buffer = PixelBuffer()
      for band in 0..<index.bandCount {
        renderer.render(band: band, into: &buffer)
        consume(RowBand(buffer))
      }
      return
    }

    let queue = BandQueue(bandCount: index.bandCount, slots: 2 * workers)
    for _ in 0..<workers {
      DispatchQueue.global().async {
        var renderer = BandRenderer(list, index: index)
        while let band = queue.nextToDraw() {
          var buffer = PixelBuffer()
          renderer.render(band: band, into: &buffer)
          queue.put(RowBand(buffer), at: band)
        }
      }
    }
    for band in 0..<index.bandCount { consume(queue.take(band)) }
  }
}

/// Gives bands to the threads that draw, and finished ones in order to the thread that consumes.
///
/// A band is given out only while a slot is free, so few finished bands wait at any time. Bands are
/// given out in order and the earliest one always has a slot, so the consumer never waits in vain.
private final class BandQueue: Sendable {
  private struct State {
    var next = 0
    var finished: [Int: RowBand] = [:]
  }

  private let bandCount: Int
  private let state = Mutex(State())
  private let slots: DispatchSemaphore
  private let arrivals = DispatchSemaphore(value: 0)

  init(bandCount: Int, slots: Int) {
    self.bandCount = bandCount
    self.slots = DispatchSemaphore(value: slots)
  }

  /// The next band to draw; nil when all are given out.
  func nextToDraw() -> Int? {
    slots.wait()
    let band = state.withLock { state in
      defer { state.next += 1 }
      return state.next
    }
    if band < bandCount { return band }
    // Nothing will come of this slot; the next thread may need it to see the end as well.
    slots.signal()
    return nil
  }

  func put(_ band: RowBand, at index: Int) {
    state.withLock { $0.finished[index] = band }
    arrivals.signal()
  }

  /// Waits for a band; bands are taken in order.
  func take(_ index: Int) -> RowBand {
    while true {
      if let band = state.withLock({ $0.finished.removeValue(forKey: index) }) {
        slots.signal()
        return band
      }
      arrivals.wait()
    }
  }
}

extension RowBand {
  init(_ buffer: PixelBuffer) {
    firstRow = buffer.bounds.minY
    rowCount = buffer.bounds.maxY - buffer.bounds.minY
    width = buffer.bounds.maxX - buffer.bounds.minX
    pixels = buffer.pixels
  }
}
