/// Something to tell the person who wrote the input: what is wrong, where, and what would help.
public struct Diagnostic: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable, Codable {
    /// Nothing is drawn.
    case error
    /// The figure is drawn, perhaps not as meant.
    case warning
    /// Worth knowing.
    case note
  }

  /// How bad it is.
  public var severity: Severity
  /// A stable name for the kind of problem, `LM0123`; `lesionmap explain` says more about each.
  public var code: String
  /// One sentence without a full stop.
  public var message: String
  /// Where in the input; nil when the problem has no place.
  public var place: SourcePlace?
  /// What to do about it; nil when there is nothing sensible to say.
  public var hint: String?

  /// A diagnostic of a kind, with the place and the hint where there are any.
  public init(
    _ severity: Severity, code: String, _ message: String, at place: SourcePlace? = nil,
    hint: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.place = place
    self.hint = hint
  }
}

/// A position in a text that somebody wrote.
public struct SourcePlace: Hashable, Sendable, Comparable {
  /// The file as the user named it, `<sites>` for the site list of a command line, `<stdin>`.
  public var file: String
  /// Counted from 1.
  public var line: Int
  /// Characters from the start of the line, counted from 1.
  public var column: Int
  /// How many characters are meant; at least 1.
  public var length: Int

  /// A place of at least one character.
  public init(file: String, line: Int, column: Int, length: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.length = max(1, length)
  }

  /// By file, then by line and column.
  public static func < (a: SourcePlace, b: SourcePlace) -> Bool {
    (a.file, a.line, a.column) < (b.file, b.line, b.column)
  }
}
