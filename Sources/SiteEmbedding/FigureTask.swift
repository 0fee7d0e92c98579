internal import Diagnostics
internal import LesionMap

/// A figure that a page asks for, before it is made.
struct FigureTask: Hashable, Sendable {
  /// Of the page in the list of pages.
  var page: Int
  /// The page, relative to the content.
  var file: String
  var block: FigureBlock
  /// The block as it stands in the page.
  var source: String
  var id: String
  var words: CaseWords
  /// What stands before a picture's name in its address.
  var address: String
  /// Where the figure stands in the page; nil when it does not.
  var region: FigureRegion?

  /// Of the block, for messages about the figure as a whole.
  var place: SourcePlace {
    SourcePlace(file: file, line: block.lines.lowerBound + 1, column: block.lead.count + 1)
  }

  /// A digest of everything that decides the figure's entry in the manifest.
  func key(foundation: String) -> String {
    ContentDigest(
      of: [
        foundation, file, id, address, String(block.lines.lowerBound), block.lead, source,
        words.file, words.text,
      ]
    ).hex
  }
}

/// The text of a case and how it is to be read.
struct CaseWords: Hashable, Sendable {
  var text: String
  var format: CaseFormat
  /// The file it stands in, relative to the content.
  var file: String
  /// Where in a page the text stands; nil for a file of its own.
  var block: BlockText?

  /// What the text of a block is: a case file says so in its first words, a site list does not.
  static func format(of text: String) -> CaseFormat {
    let first = text.split(separator: "\n").map(\.trimmed)
      .first { !$0.isEmpty && !$0.hasPrefix("#") && $0 != "---" && !$0.hasPrefix("%") }
    guard let first else { return .siteList }
    if first.hasPrefix("{") || first.hasPrefix("[") { return .caseFile }
    let keys = [
      "lesionmap", "id", "language", "layout", "keys", "title", "caption", "patient", "lesions",
    ]
    let isKey = keys.contains {
      first.hasPrefix($0) && first.dropFirst($0.count).drop { $0 == " " }.first == ":"
    }
    return isKey ? .caseFile : .siteList
  }
}

/// The lines of a page that hold a finished figure, marks included.
struct FigureRegion: Hashable, Sendable {
  var lines: Range<Int>
  /// Of the lines.
  var digest: String
}
