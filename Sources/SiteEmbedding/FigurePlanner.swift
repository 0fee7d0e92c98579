internal import Diagnostics
internal import Foundation
internal import LesionMap
internal import Scene
internal import Wording

/// Makes figures: what the manifest and the page say of one, and its pictures.
struct FigurePlanner: Sendable {
  private let renderer: FigureRenderer
  private let dark: DarkMode
  private let darkTheme: FigureTheme

  init(_ options: EmbedOptions) throws {
    let look = try options.look()
    renderer = try FigureRenderer(options: look.light)
    dark = options.dark
    darkTheme = look.darkTheme
  }

  /// A figure but for its pictures; without one there are errors.
  struct Plan: Sendable {
    var figure: EmbeddedFigure?
    /// The HTML, element by element.
    var markup: [String] = []
    /// A digest of the pictures; 12 digits of it are their name.
    var digest = ""
    /// Still without the sizes and the digests of the files.
    var variants: [PictureVariant] = []
    var diagnostics: [Diagnostic]
  }

  /// - Throws: what is no fault of the case.
  func plan(_ task: FigureTask) throws -> Plan {
    let scenes: Scenes
    do {
      scenes = try self.scenes(of: task)
    } catch FigureError.badCase(let faults) {
      return Plan(diagnostics: placed(faults, task))
    }
    let digest = try ContentDigest(
      of: [Array(lesionMapVersion.utf8)] + scenes.all.map { try Self.encoder.bytes(of: $0) })
    let scene = scenes.light
    let words = TextAlternative(of: scene)
    let variants = variants(of: scenes, hash: digest.short)
    let addresses = { (theme: String) in
      variants.filter { $0.theme == theme }
        .map { ($0.scale, MarkupText.address(task.address + $0.file)) }
    }
    let (width, height) = size(of: scene, scale: 1)
    let markup = FigureMarkup(
      id: task.id, title: scene.title, caption: scenes.source.caption, scene: scene, words: words,
      width: width, height: height, light: addresses("light"), darkPictures: addresses("dark"),
      dark: dark)
    let lines = markup.lines
    let figure = EmbeddedFigure(
      alt: words.short, caption: scenes.source.caption, file: task.file, hash: digest.short,
      height: height, hotspots: markup.hotspots, html: lines.joined(), kind: task.block.kind,
      line: task.block.lines.lowerBound + 1, long: words.long, source: task.source,
      text: task.words.text, title: scene.title, width: width)
    return Plan(
      figure: figure, markup: lines, digest: digest.hex, variants: variants,
      diagnostics: placed(scenes.diagnostics, task))
  }

  /// The files of some of a figure's pictures.
  func pictures(of task: FigureTask, _ variants: [PictureVariant]) throws -> [[UInt8]] {
    let scenes = try self.scenes(of: task)
    return try variants.map { variant in
      var scene = variant.theme == "dark" ? scenes.dark ?? scenes.light : scenes.light
      scene.scale *= Double(variant.scale)
      return try renderer.png(of: scene)
    }
  }

  // MARK: - Scenes

  private struct Scenes {
    var source: Case
    var light: Scene
    var dark: Scene?
    var diagnostics: [Diagnostic]

    var all: [Scene] { [light] + (dark.map { [$0] } ?? []) }
  }

  private func scenes(of task: FigureTask) throws(FigureError) -> Scenes {
    let read = try renderer.read(task.words.text, as: task.words.format, file: task.words.file)
    let source = try completed(read.value, task)
    var renderer = renderer
    if !task.block.attributes.views.isEmpty { renderer.options.views = task.block.attributes.views }
    let light = try renderer.scene(of: source)
    var scenes = Scenes(
      source: source, light: light.value.scene, diagnostics: read.diagnostics + light.diagnostics)
    if dark != .none {
      renderer.options.theme = darkTheme
      scenes.dark = try renderer.scene(of: source).value.scene
    }
    return scenes
  }

  /// The case with what the block says of it; what the case says itself stands.
  private func completed(_ source: Case, _ task: FigureTask) throws(FigureError) -> Case {
    let attributes = task.block.attributes
    var source = source
    source.title = source.title ?? attributes.title
    source.caption = source.caption ?? attributes.caption
    source.patient.age = source.patient.age ?? attributes.age
    if let stated = source.patient.sex, let sex = attributes.sex, stated != sex {
      throw .badCase([
        Diagnostic(
          .error, code: "LM0701",
          "the case says \(stated.rawValue), the block says \(sex.rawValue)",
          at: task.place, hint: "keep what is right")
      ])
    }
    source.patient.sex = source.patient.sex ?? attributes.sex
    return source
  }

  /// Diagnostics at their places in the page; those of the figure as a whole at the block.
  private func placed(_ diagnostics: [Diagnostic], _ task: FigureTask) -> [Diagnostic] {
    diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      if let place = diagnostic.place, let block = task.words.block, diagnostic.code != "LM0701" {
        diagnostic.place = block.place(place)
      }
      diagnostic.place = diagnostic.place ?? task.place
      if diagnostic.code == "LM0121" {
        diagnostic.hint = "add ‘patient: {sex: male}’ to the case, or ‘sex=male’ to the block"
      }
      return diagnostic
    }
  }

  // MARK: - Pictures

  private static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return encoder
  }

  private func variants(of scenes: Scenes, hash: String) -> [PictureVariant] {
    scenes.all.enumerated().flatMap { index, scene in
      [1, 2].map { scale in
        let (width, height) = size(of: scene, scale: scale)
        return PictureVariant(
          bytes: 0, file: PictureVariant.name(hash: hash, scale: scale, isDark: index == 1),
          height: height, scale: scale, sha256: "", theme: index == 1 ? "dark" : "light",
          width: width)
      }
    }
  }

  private func size(of scene: Scene, scale: Int) -> (width: Int, height: Int) {
    let pixels = scene.scale * Double(scale)
    return (Int((scene.width * pixels).rounded()), Int((scene.height * pixels).rounded()))
  }
}

extension JSONEncoder {
  fileprivate func bytes(of scene: Scene) throws -> [UInt8] { [UInt8](try encode(scene)) }
}
