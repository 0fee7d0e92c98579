import Synchronization

/// The figures of an atlas, each decoded at most once.
final class FigureStore: Sendable {
  /// The compiled figure blocks; empty when all figures were at hand from the start.
  private let blocks: [AtlasBlock]
  private let decoded: Mutex<[Figure?]>

  init(_ figures: [Figure]) {
    blocks = []
    decoded = Mutex(figures)
  }

  init(blocks: [AtlasBlock]) {
    self.blocks = blocks
    decoded = Mutex(Array(repeating: nil, count: blocks.count))
  }

  /// The figure at an index of the atlas's summaries.
  ///
  /// The lock is held only to look and to store: two threads that ask for the same figure first may
  /// both decode it, with equal results.
  func figure(at index: Int, of atlas: Atlas) throws(AtlasFormatError) -> Figure? {
    if let figure = decoded.withLock({ $0[index] }) { return figure }
    let figure = try FigureDecoder.figure(
      from: blocks[index], summary: atlas.summaries[index], sites: atlas.sites)
    decoded.withLock { $0[index] = figure }
    return figure
  }
}
