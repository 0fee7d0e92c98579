internal import Dispatch
internal import Synchronization

extension SceneRasterizer {
  /// The memory that a band's pixels may take: what fits a core's own cache with room to spare.
  private static let bandBytes = 512 << 10
  /// More rows gain nothing more, and fewer bands keep fewer threads busy.
  private static let mostRows = 32
  /// Fewer would make chains enter bands more often than they cross rows.
  private static let fewestRows = 8

  /// Draws all bands and hands them over in order, on the calling thread.
  func draw(_ list: DisplayList, consume: (RowBand) -> Void) {
    let rows = min(
      max(Self.bandBytes / (4 * list.size.width), Self.fewestRows), Self.mostRows)
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
        while let (band, spare) = queue.nextToDraw() {
          var buffer = spare
          renderer.render(band: band, into: &buffer)
          queue.put(buffer, at: band)
        }
      }
    }
    for band in 0..<index.bandCount {
      let buffer = queue.take(band)
      consume(RowBand(buffer))
      queue.recycle(buffer)
    }
  }
}

/// Gives bands to the threads that draw, and finished ones in order to the thread that consumes.
///
/// A band is given out only while a slot is free, so few finished bands wait at any time. Bands are
/// given out in order and the earliest one always has a slot, so the consumer never waits in vain.
private final class BandQueue: Sendable {
  private struct State {
    var next = 0
    var finished: [Int: PixelBuffer] = [:]
    /// Buffers whose memory can be used again.
    var spares: [PixelBuffer] = []
  }

  private let bandCount: Int
  private let state = Mutex(State())
  private let slots: DispatchSemaphore
  private let arrivals = DispatchSemaphore(value: 0)

  init(bandCount: Int, slots: Int) {
    self.bandCount = bandCount
    self.slots = DispatchSemaphore(value: slots)
  }

  /// The next band to draw and a buffer to draw it into; nil when all are given out.
  func nextToDraw() -> (band: Int, buffer: PixelBuffer)? {
    slots.wait()
    let next: (Int, PixelBuffer)? = state.withLock { state in
      guard state.next < bandCount else { return nil }
      defer { state.next += 1 }
      return (state.next, state.spares.popLast() ?? PixelBuffer())
    }
    // Nothing will come of the last slots; other threads may need them to see the end as well.
    if next == nil { slots.signal() }
    return next
  }

  func put(_ buffer: PixelBuffer, at band: Int) {
    state.withLock { $0.finished[band] = buffer }
    arrivals.signal()
  }

  /// Waits for a band; bands are taken in order.
  func take(_ band: Int) -> PixelBuffer {
    while true {
      if let buffer = state.withLock({ $0.finished.removeValue(forKey: band) }) { return buffer }
      arrivals.wait()
    }
  }

  /// Gives back the buffer of a band that has been consumed.
  func recycle(_ buffer: PixelBuffer) {
    state.withLock { $0.spares.append(buffer) }
    slots.signal()
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
