import Diagnostics
import LesionMap

/// The scene of a case as far as there is one, and everything to be said on the way to it.
struct CaseDrawing {
  /// nil when the case has errors.
  var scene: ComposedScene?
  var diagnostics: [Diagnostic]

  init(_ stated: StatedCase, with renderer: FigureRenderer) throws {
    diagnostics = stated.diagnostics
    guard let source = stated.source else { return }
    do {
      let composed = try renderer.scene(of: source)
      scene = composed.value
      diagnostics += composed.diagnostics
    } catch FigureError.badCase(let faults) {
      diagnostics += faults
    }
    // Of many cases of an input it has to be said which is meant.
    if let place = stated.place {
      for index in diagnostics.indices where diagnostics[index].place == nil {
        diagnostics[index].place = place
      }
    }
  }
}
