package import Composition
internal import Looks

/// The colours of figures: built in, or from a file of one's own.
public struct FigureTheme: Hashable, Sendable {
  /// Kept as a result, so that what is built in needs no error handling where it is named.
  private let result: Result<Theme, LookFault>

  /// Dark lines on white paper.
  public static let light = FigureTheme(builtIn: "light")
  /// For dark slides and pages.
  public static let dark = FigureTheme(builtIn: "dark")
  /// Greys alone, for print in black and white.
  public static let print = FigureTheme(builtIn: "print")
  /// Black on white with heavy lines.
  public static let contrast = FigureTheme(builtIn: "contrast")

  /// The names of the built-in themes.
  public static var names: [String] { BuiltInLooks.themeNames }

  /// A built-in theme by name.
  ///
  /// - Throws: ``FigureError/badLook(_:)`` with near names when there is none.
  public init(named name: String) throws(FigureError) {
    self.init(builtIn: name)
    _ = try theme()
  }

  /// The theme of a text, as the files in `Themes` are written.
  ///
  /// - Parameters:
  ///   - text: the whole file.
  ///   - file: the name under which diagnostics speak of the text.
  /// - Throws: ``FigureError/badLook(_:)`` with every fault of the file.
  public init(reading text: String, file: String) throws(FigureError) {
    result = Result { () throws(LookFault) in try ThemeReader.read(text, file: file) }
    _ = try theme()
  }

  /// The theme of a file on disk.
  ///
  /// - Throws: ``FigureError/file(_:)`` when it cannot be read, ``FigureError/badLook(_:)`` with every
  ///   fault of its text.
  public init(contentsOfFile path: String) throws(FigureError) {
    try self.init(reading: try FileContents.text(path), file: path)
  }

  /// The file of a built-in theme, to be copied and changed; nil for a name that is none.
  public static func file(named name: String) -> String? { BuiltInLooks.themeFile(name) }

  private init(builtIn name: String) {
    result = Result { () throws(LookFault) in try BuiltInLooks.theme(name) }
  }

  init(_ theme: Theme) { result = .success(theme) }

  /// What the theme is for, in a few words; empty when its file does not say.
  public var summary: String { (try? result.get().summary) ?? "" }

  /// Every colour.
  package func theme() throws(FigureError) -> Theme {
    do { return try result.get() } catch { throw .badLook(error.diagnostics) }
  }
}

/// What a figure is made for: the size of its page, of its text, lines and markers, and how much it
/// says; built in, or from a file of one's own.
public struct FigurePreset: Hashable, Sendable {
  private let result: Result<FigureStyle, LookFault>

  /// A 16:9 slide for a room, 1920 × 1080 pixels.
  public static let slide = FigurePreset(builtIn: "slide")
  /// A 16:9 slide for reading at a desk, with all details.
  public static let slideDense = FigurePreset(builtIn: "slide-dense")
  /// A web page, 1600 × 900 pixels.
  public static let web = FigurePreset(builtIn: "web")
  /// A column of a web page, 760 pixels across.
  public static let column = FigurePreset(builtIn: "column")
  /// A telephone, 390 pixels across.
  public static let phone = FigurePreset(builtIn: "phone")
  /// An A4 sheet, upright.
  public static let a4 = FigurePreset(builtIn: "a4")
  /// A Letter sheet, upright.
  public static let letter = FigurePreset(builtIn: "letter")
  /// One column of a journal, 85 mm.
  public static let journal85 = FigurePreset(builtIn: "journal-85")
  /// One and a half columns of a journal, 114 mm.
  public static let journal114 = FigurePreset(builtIn: "journal-114")
  /// Two columns of a journal, 174 mm.
  public static let journal174 = FigurePreset(builtIn: "journal-174")

  /// The names of the built-in presets.
  public static var names: [String] { BuiltInLooks.presetNames }

  /// A built-in preset by name.
  ///
  /// - Throws: ``FigureError/badLook(_:)`` with near names when there is none.
  public init(named name: String) throws(FigureError) {
    self.init(builtIn: name)
    _ = try style()
  }

  /// The preset of a text, as the files in `Presets` are written.
  ///
  /// - Parameters:
  ///   - text: the whole file.
  ///   - file: the name under which diagnostics speak of the text.
  /// - Throws: ``FigureError/badLook(_:)`` with every fault of the file.
  public init(reading text: String, file: String) throws(FigureError) {
    result = Result { () throws(LookFault) in try PresetReader.read(text, file: file) }
    _ = try style()
  }

  /// The preset of a file on disk.
  ///
  /// - Throws: ``FigureError/file(_:)`` when it cannot be read, ``FigureError/badLook(_:)`` with every
  ///   fault of its text.
  public init(contentsOfFile path: String) throws(FigureError) {
    try self.init(reading: try FileContents.text(path), file: path)
  }

  /// The file of a built-in preset, to be copied and changed; nil for a name that is none.
  public static func file(named name: String) -> String? { BuiltInLooks.presetFile(name) }

  private init(builtIn name: String) {
    result = Result { () throws(LookFault) in try BuiltInLooks.preset(name) }
  }

  /// What the preset is for, in a few words; empty when its file does not say.
  public var summary: String { (try? result.get().summary) ?? "" }

  /// Every size.
  package func style() throws(FigureError) -> FigureStyle {
    do { return try result.get() } catch { throw .badLook(error.diagnostics) }
  }
}
