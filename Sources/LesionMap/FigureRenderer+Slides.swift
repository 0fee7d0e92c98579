public import Scene
internal import SlideWriting

extension FigureRenderer {
  /// Scenes as a PowerPoint file, one slide each: bodies and insets as pictures, markers, leaders, labels
  /// and legend as native shapes with descriptions, the findings as a list in the notes.
  ///
  /// - Parameter scenes: at least one; the first decides the size of all slides.
  /// - Throws: ``FigureError`` when a body cannot be drawn.
  public func slides(of scenes: [Scene]) throws(FigureError) -> [UInt8] {
    try SlideDeck(scenes).encoded { scene throws(FigureError) in try png(of: scene) }
  }
}
