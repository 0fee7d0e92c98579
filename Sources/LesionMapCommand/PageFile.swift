import Foundation
import LesionMap
import Scene
import SiteEmbedding

/// The HTML page of a case, with the files that can be taken from it.
struct PageFile {
  /// The figure as `render` draws it elsewhere.
  var scene: Scene
  /// nil for a finished scene.
  var stated: StatedCase?
  /// What drew the figure.
  var renderer: FigureRenderer

  /// The page.
  ///
  /// On screens the figure is laid out for a column and for a phone, light and dark, unless the user has
  /// chosen a preset or a theme; the files to take are the figure as it would be written alone.
  ///
  /// - Parameter path: names the files after the page.
  func html(named path: String, look: LookArguments) throws -> String {
    let stem =
      path == "-" ? "figure" : URL(filePath: path).deletingPathExtension().lastPathComponent
    var downloads = [
      FigurePage.Download(
        name: stem + ".png", mediaType: "image/png", bytes: try renderer.png(of: scene)),
      FigurePage.Download(
        name: stem + ".json", mediaType: "application/json",
        bytes: try SceneFile.encode(scene, isCompact: true)),
    ]
    guard let stated, let source = stated.source else {
      return try FigurePage(of: scene, with: renderer, downloads: downloads).html
    }
    downloads.append(
      FigurePage.Download(
        name: stem + ".yml", mediaType: "application/yaml",
        bytes: Array(try Self.text(of: source, isRecord: stated.record != nil).utf8)))
    var shown = renderer
    if look.preset == nil {
      shown.options.preset = try FigurePreset(named: "column")
      shown.options.size = PictureSize()
    }
    return try FigurePage(
      of: source, with: shown, darkTheme: look.theme.theme == nil ? .dark : nil,
      phone: try EmbedLookArguments.phonePreset("phone"), downloads: downloads
    ).html
  }

  private static func text(of source: Case, isRecord: Bool) throws -> String {
    var source = source
    // The name that a record gives its patient goes nowhere unasked.
    if isRecord { source.identifier = nil }
    do {
      return try source.text(as: .yaml)
    } catch {
      throw CommandFailure(.internalError, "the case cannot be written: \(error)")
    }
  }
}
