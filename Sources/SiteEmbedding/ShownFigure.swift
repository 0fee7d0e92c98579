internal import LesionMap
internal import Scene
internal import Wording

/// For which screens a figure is laid out.
enum FigureScreen: String, Hashable, Sendable, Codable, CaseIterable {
  /// A column of text.
  case wide
  /// A telephone held upright.
  case phone

  /// What is as wide as this in pixels of CSS, or narrower, is a phone; some are held sideways.
  static let phoneLimit = 600
}

/// A figure as it is laid out for one kind of screen, with the addresses of its pictures.
struct ShownFigure {
  /// An address of a picture, and how many of its pixels are one of CSS.
  typealias Source = (scale: Int, address: String)

  var scene: Scene
  var light: [Source]
  var dark: [Source] = []

  /// In pixels of CSS.
  var width: Int { scene.pixels(1).width }
  var height: Int { scene.pixels(1).height }
}

extension Scene {
  /// Its size in pixels, at a scale.
  func pixels(_ scale: Int) -> (width: Int, height: Int) {
    let pixels = self.scale * Double(scale)
    return (Int((width * pixels).rounded()), Int((height * pixels).rounded()))
  }
}
