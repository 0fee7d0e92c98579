internal import Diagnostics

/// A place in the content that asks for a figure.
struct FigureBlock: Hashable, Sendable {
  /// How it is written.
  enum Kind: String, Hashable, Sendable, Codable {
    /// A fenced code block that holds the case.
    case fence
    /// An HTML comment that names a file, or holds the case.
    case comment
    /// A file of its own, `NAME.lesionmap.yml`.
    case sidecar
  }

  var kind: Kind
  /// The lines it takes, counted from 0.
  var lines: Range<Int>
  /// What stands before it on its first line: the marks of quotations and lists.
  var lead: String
  /// What continues quotations and lists on the lines after it.
  var prefix: String
  /// What is said beside the case: `sex=female`.
  var attributes: BlockAttributes
  /// The case, where the block itself holds it.
  var content: BlockContent
}

/// Where the words of a case come from.
enum BlockContent: Hashable, Sendable {
  /// The block holds them.
  case text(BlockText)
  /// A file, named relative to the page's folder, or to the content's with a slash in front.
  case file(String)
}

/// The text of a case within a page, and where its lines stand.
struct BlockText: Hashable, Sendable {
  var text: String
  /// The line of the page, counted from 0, on which the text begins.
  var firstLine: Int
  /// How many characters of the page's lines stand before those of the text.
  var indents: [Int]

  /// A place in the text as a place in the page.
  func place(_ place: SourcePlace) -> SourcePlace {
    let index = place.line - 1
    return SourcePlace(
      file: place.file, line: firstLine + place.line,
      column: place.column + (indents.indices.contains(index) ? indents[index] : 0),
      length: place.length)
  }
}

/// A fault in how a block is written, at a line of the page counted from 0.
struct BlockFault: Error, Hashable, Sendable {
  var severity = Diagnostic.Severity.error
  var code: String
  var message: String
  var line: Int
  /// Counted from 0.
  var column = 0
  var hint: String?

  func diagnostic(file: String) -> Diagnostic {
    Diagnostic(
      severity, code: code, message,
      at: SourcePlace(file: file, line: line + 1, column: column + 1), hint: hint)
  }
}

/// What a page asks for, and what is wrong with how it does.
struct PageScan: Hashable, Sendable {
  var blocks: [FigureBlock] = []
  var faults: [BlockFault] = []
  /// The lines on which finished figures begin, counted from 0.
  var regionStarts: [Int] = []
}
