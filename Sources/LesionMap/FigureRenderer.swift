package import BodyAtlas
public import CaseModel
internal import CaseReading
internal import Composition
public import Pixels
internal import PNGCodec
internal import Rasterizer
internal import Resolution
public import Scene
internal import Typography

/// Draws cases: from what a clinician states to a finished picture.
///
/// ```swift
/// let renderer = try FigureRenderer()
/// let figure = try renderer.render(sites: "liver; L femur, lytic", sex: .female)
/// try Data(figure.png).write(to: URL(filePath: "figure.png"))
/// ```
///
/// A renderer is set up once and used for many figures, from any number of threads.
public struct FigureRenderer: Sendable {
  let atlas: Atlas
  let resolver: SiteResolver
  private let fonts: FontLibrary
  /// Look, size, views and threads.
  public var options: FigureOptions

  /// A renderer, with the built-in atlas unless another is given.
  ///
  /// - Throws: ``FigureError`` when no font is found or the atlas cannot be read.
  public init(
    atlas: FigureAtlas = .builtIn, options: FigureOptions = FigureOptions()
  ) throws(FigureError) {
    try self.init(atlas: try atlas.atlas(), options: options)
  }

  /// A renderer with an atlas that is already read.
  package init(atlas: Atlas, options: FigureOptions) throws(FigureError) {
    do {
      fonts = try FontLibrary(override: options.font)
    } catch {
      throw .font(String(describing: error))
    }
    self.atlas = atlas
    resolver = SiteResolver(atlas)
    self.options = options
  }

  // MARK: - The path of a figure

  /// Reads a case: YAML, JSON or a site list.
  ///
  /// - Parameters:
  ///   - text: one case.
  ///   - format: how it is written.
  ///   - file: the name under which diagnostics speak of the text.
  /// - Throws: ``FigureError/badCase(_:)`` with every fault of the text.
  public func read(_ text: String, as format: CaseFormat, file: String) throws(FigureError)
    -> Diagnosed<Case>
  {
    let all = try readAll(text, as: format, file: file)
    guard let source = all.value.first, all.value.count == 1 else {
      throw .badCase(all.diagnostics + [Self.severalCases(all.value, file)])
    }
    return Diagnosed(source, all.diagnostics)
  }

  /// Reads all cases of a text: at least one, and exactly one in a format that holds one only.
  ///
  /// - Parameters:
  ///   - text: one case or several.
  ///   - format: how they are written.
  ///   - file: the name under which diagnostics speak of the text.
  /// - Throws: ``FigureError/badCase(_:)`` when there is no case without errors.
  public func readAll(_ text: String, as format: CaseFormat, file: String) throws(FigureError)
    -> Diagnosed<[Case]>
  {
    guard let plain = CaseReader.Format(format) else { return try readFHIR(text, file: file) }
    let (cases, said) = CaseReader.readAll(text, format: plain, file: file)
    guard !cases.isEmpty else { throw .badCase(said) }
    return Diagnosed(cases, said)
  }

  private static func severalCases(_ cases: [Case], _ file: String) -> Diagnostic {
    Diagnostic(
      .error, code: "LM0123", "\(cases.count) cases where one is meant",
      at: SourcePlace(file: file, line: 1, column: 1), hint: "keep one case in the file")
  }

  /// The positioned scene of a case.
  ///
  /// - Throws: ``FigureError``; ``FigureError/badCase(_:)`` for a place that is not understood.
  public func scene(of source: Case) throws(FigureError) -> Diagnosed<ComposedScene> {
    let (resolved, said) = resolver.resolve(source)
    guard let resolved else { throw .badCase(said) }
    var style = options.size.shaped(try options.preset.style())
    if !options.showsTitle { style.showsHeader = false }
    let panels = options.panels ?? source.panels
    let insets = try choices(panels?.insets)
    let composer = FigureComposer(
      atlas: atlas, fonts: fonts, theme: options.background.applied(to: try options.theme.theme()),
      style: style,
      views: (options.views ?? panels?.views)?.map { BodyView($0) }, insets: insets,
      language: Language(options.language ?? source.language ?? options.usualLanguage))
    let composed: ComposedFigure
    do {
      composed = try composer.compose(resolved)
    } catch {
      throw .composition(String(describing: error))
    }
    var scene = composed.scene.onGrid
    (scene.scale, scene.pixelsPerInch) = options.size.pixels(of: style, pageHeight: scene.height)
    if options.background == .none { scene.background = nil }
    return Diagnosed(
      ComposedScene(scene, composed),
      sexMissing(source) + said + composed.warnings(about: source)
        + composed.warnings(aboutInsets: panels?.insets ?? []))
  }

  /// A body has to be drawn although the case does not say whose.
  private func sexMissing(_ source: Case) -> [Diagnostic] {
    guard source.patient.sex == nil else { return [] }
    return [
      Diagnostic(
        .warning, code: "LM0121", "no sex stated; the female figure is drawn",
        hint: "add ‘patient: {sex: male}’ to the case, or --sex male to the command")
    ]
  }

  /// The pixels of a scene.
  ///
  /// - Throws: ``FigureError/drawing(_:)`` for a scene from elsewhere that is too large, or has numbers that
  ///   are none.
  public func rasterize(_ scene: Scene) throws(FigureError) -> Bitmap {
    do {
      return try SceneRasterizer(threads: options.threads).rasterize(scene)
    } catch {
      throw .drawing(String(describing: error))
    }
  }

  /// The pixels as a PNG file, with the scene's title, description and resolution.
  ///
  /// - Throws: ``FigureError/encoding(_:)``.
  public func encode(_ bitmap: Bitmap, of scene: Scene) throws(FigureError) -> [UInt8] {
    try encode(bitmap, of: scene, on: nil)
  }

  /// As ``encode(_:of:)``, with the colour of the ground that a transparent picture is to stand on.
  func encode(
    _ bitmap: Bitmap, of scene: Scene, on ground: Color?
  ) throws(FigureError) -> [UInt8] {
    var png = PNGEncoder.Options()
    // A scene from elsewhere may state any number; what PNG cannot hold is left out.
    let pixelsPerMetre = (scene.pixelsPerInch * scene.scale / 0.0254).rounded()
    if (1...2_147_483_647).contains(pixelsPerMetre) { png.pixelsPerMetre = Int(pixelsPerMetre) }
    png.texts = [
      .init(keyword: "Title", text: scene.title, language: scene.language),
      .init(keyword: "Description", text: scene.summary, language: scene.language),
      .init(keyword: "Software", text: "LesionMap \(lesionMapVersion)"),
    ]
    if let ground { png.hiddenColor = [ground.red, ground.green, ground.blue] }
    do {
      return try PNGEncoder(options: png).encode(bitmap)
    } catch {
      throw .encoding(String(describing: error))
    }
  }

  /// The picture of a scene, which may have come from JSON.
  ///
  /// - Throws: ``FigureError/drawing(_:)`` and ``FigureError/encoding(_:)``.
  public func png(of scene: Scene) throws(FigureError) -> [UInt8] {
    try encode(rasterize(scene), of: scene)
  }

  /// A case as a finished picture, and the account of what it shows.
  ///
  /// - Throws: ``FigureError``; ``FigureError/badCase(_:)`` for a place that is not understood.
  public func render(_ source: Case) throws(FigureError) -> RenderedFigure {
    let composed = try scene(of: source)
    let bitmap = try rasterize(composed.value.scene)
    return RenderedFigure(
      png: try encode(bitmap, of: composed.value.scene), width: bitmap.width,
      height: bitmap.height, scene: composed.value, diagnostics: composed.diagnostics)
  }
}
