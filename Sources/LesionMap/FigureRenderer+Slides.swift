public import CaseModel
internal import Diagnostics
public import Scene
internal import SlideWriting

extension FigureRenderer {
  /// Scenes as a PowerPoint file, one slide each: bodies and insets as pictures, markers, leaders, labels
  /// and legend as native shapes with descriptions, the findings as a list in the notes.
  ///
  /// - Parameter scenes: at least one; the first decides the size of all slides.
  /// - Throws: ``FigureError`` when a body cannot be drawn.
  public func slides(of scenes: [Scene]) throws(FigureError) -> [UInt8] {
    // The slides of a deck have one theme.
    let ground = scenes.first?.background
    return try SlideDeck(scenes).encoded { scene throws(FigureError) in
      try encode(rasterize(scene), of: scene, on: ground)
    }
  }

  /// Cases as a PowerPoint file, one slide each, as ``slides(of:)-([Scene])`` makes it.
  ///
  /// - Parameter cases: at least one.
  /// - Returns: the bytes of a `.pptx` file, with the warnings and notes of all cases.
  /// - Throws: ``FigureError`` for the first case that cannot be drawn.
  public func slides(of cases: [Case]) throws(FigureError) -> Diagnosed<[UInt8]> {
    var scenes: [Scene] = []
    var said: [Diagnostic] = []
    for source in cases {
      let composed = try scene(of: source)
      scenes.append(composed.value.scene)
      said += composed.diagnostics
    }
    return Diagnosed(try slides(of: scenes), said)
  }
}
