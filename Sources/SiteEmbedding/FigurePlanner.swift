internal import Diagnostics
internal import LesionMap
internal import Scene
internal import Wording

/// Makes figures: what the manifest and the page say of one, and its pictures.
struct FigurePlanner: Sendable {
  private let renderer: FigureRenderer
  private let dark: DarkMode
  private let darkTheme: FigureTheme
  private let phone: FigurePreset?
  private let program: String

  init(_ options: EmbedOptions) throws {
    let look = try options.look()
    renderer = try FigureRenderer(options: look.light)
    dark = options.dark
    darkTheme = look.darkTheme
    phone = look.phone
    program = options.program
  }

  /// A figure but for its pictures; without one there are errors.
  struct Plan: Sendable {
    var figure: EmbeddedFigure?
    /// The HTML, element by element.
    var markup: [String] = []
    /// A digest of the pictures of each layout, by the first 12 digits of it, which are their name.
    var digests: [String: String] = [:]
    /// Still without the sizes and the digests of the files.
    var variants: [PictureVariant] = []
    var diagnostics: [Diagnostic]
  }

  /// - Throws: what is no fault of the case.
  func plan(_ task: FigureTask) throws -> Plan {
    let scenes: FigureScenes
    do {
      scenes = try self.scenes(of: task)
    } catch FigureError.badCase(let faults) {
      return Plan(diagnostics: placed(faults, task))
    }
    let wide = try Layout(of: scenes.wide, on: .wide, task, program)
    var phone: Layout?
    if let pair = scenes.phone { phone = try Layout(of: pair, on: .phone, task, program) }
    let words = TextAlternative(of: wide.shown.scene)
    let markup = FigureMarkup(
      id: task.id, title: wide.shown.scene.title, caption: scenes.caption, words: words,
      wide: wide.shown, phone: phone?.shown, dark: dark)
    var plan = Plan(diagnostics: placed(scenes.diagnostics, task))
    plan.markup = markup.lines
    for layout in [wide, phone].compactMap({ $0 }) {
      plan.digests[layout.digest.short] = layout.digest.hex
      plan.variants += layout.variants
    }
    var figure = EmbeddedFigure(
      alt: words.short, caption: scenes.caption, file: task.file, hash: wide.digest.short,
      height: wide.shown.height, hotspots: markup.hotspots(of: wide.shown),
      html: plan.markup.joined(), kind: task.block.kind, line: task.block.lines.lowerBound + 1,
      long: words.long, source: task.source, text: task.words.text,
      title: wide.shown.scene.title, width: wide.shown.width)
    if let phone {
      figure.phone = EmbeddedFigure.Phone(
        hash: phone.digest.short, height: phone.shown.height,
        hotspots: markup.hotspots(of: phone.shown), width: phone.shown.width)
    }
    plan.figure = figure
    return plan
  }

  /// The files of some of a figure's pictures.
  func pictures(of task: FigureTask, _ variants: [PictureVariant]) throws -> [[UInt8]] {
    let scenes = try self.scenes(of: task)
    return try variants.map { variant in
      let pair = scenes[variant.screen] ?? scenes.wide
      var scene = variant.theme == "dark" ? pair.dark ?? pair.light : pair.light
      scene.scale *= Double(variant.scale)
      return try renderer.png(of: scene)
    }
  }

  // MARK: - Scenes

  private func scenes(of task: FigureTask) throws -> FigureScenes {
    let read = try renderer.read(task.words.text, as: task.words.format, file: task.words.file)
    let source = try completed(read.value, task)
    var renderer = renderer
    if !task.block.attributes.views.isEmpty { renderer.options.views = task.block.attributes.views }
    var scenes = try FigureScenes(
      of: source, with: renderer, darkTheme: dark == .none ? nil : darkTheme, phone: phone)
    scenes.diagnostics = read.diagnostics + scenes.diagnostics
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
}
