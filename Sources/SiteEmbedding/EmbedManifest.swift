internal import Diagnostics
internal import Foundation

/// What the next run needs to know of a figure to leave it alone.
struct ManifestHead: Hashable, Sendable, Codable {
  var diagnostics: [DiagnosticRecord]
  /// Unique in the site.
  var id: String
  /// A digest of everything that decides the entry.
  var key: String
  /// A digest of the figure in the page; nil when it does not stand there.
  var region: String?
  var variants: [PictureVariant]
}

/// A figure's line of the manifest.
struct ManifestEntry: Hashable, Sendable {
  var head: ManifestHead
  /// The whole line.
  var line: [UInt8]
  /// Where the figure begins, behind the head.
  private var figureStart: Int

  /// The figure as it is written, without its head.
  var figureBytes: ArraySlice<UInt8> { line[figureStart...] }

  /// Writes an entry: the members of both as one object.
  init(_ head: ManifestHead, _ figure: EmbeddedFigure) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let start = [UInt8](try encoder.encode(head)).dropLast()
    self.head = head
    line = start + Self.comma + [UInt8](try encoder.encode(figure)).dropFirst()
    figureStart = start.count
  }

  private static let comma: [UInt8] = [UInt8(ascii: ",")]
  /// Inside a text its quotation marks would stand behind backslashes.
  private static let seam = Array(#","alt":""#.utf8)

  /// Reads an entry that was written by `init(_:_:)`; nil for another.
  init?(line: [UInt8]) {
    guard let seam = line.firstRange(of: Self.seam) else { return nil }
    let head = Data(line[..<seam.lowerBound] + [UInt8(ascii: "}")])
    guard let decoded = try? JSONDecoder().decode(ManifestHead.self, from: head) else { return nil }
    self.head = decoded
    self.line = line
    figureStart = seam.lowerBound
  }
}

/// The list of all figures: for templates and adapters, and for the next run.
///
/// One figure a line, and a digest of the lines: a manifest that somebody has changed is made anew.
struct EmbedManifest: Hashable, Sendable {
  var entries: [ManifestEntry] = []

  init(entries: [ManifestEntry]) { self.entries = entries }

  /// Reads a file; nil when it is damaged, changed or of another version.
  ///
  /// - Parameter jobs: how many entries are read at once.
  init?(_ bytes: [UInt8], jobs: Int = 1) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)
    guard let first = lines.first, let last = lines.last, Array(last) == Self.end else {
      return nil
    }
    let body = lines.dropFirst().dropLast().map { line in
      Array(line.last == UInt8(ascii: ",") ? line.dropLast() : line)
    }
    guard Array(first) == Self.start(body) else { return nil }
    guard
      let read = try? Workers.map(body, jobs: jobs, { ManifestEntry(line: $0) }),
      case let entries = read.compactMap({ $0 }), entries.count == body.count
    else { return nil }
    self.entries = entries
  }

  /// The file.
  var bytes: [UInt8] {
    let lines = entries.map(\.line)
    var bytes = Self.start(lines) + [UInt8(ascii: "\n")]
    for (index, line) in lines.enumerated() {
      bytes += line
      if index + 1 < lines.count { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes + Self.end + [UInt8(ascii: "\n")]
  }

  private static let end = Array("]}".utf8)

  private static func start(_ lines: [[UInt8]]) -> [UInt8] {
    let digest = ContentDigest(of: lines).hex
    return Array(#"{"schema":1,"digest":"\#(digest)","blocks":["#.utf8)
  }
}

/// A diagnostic in JSON.
struct DiagnosticRecord: Hashable, Sendable, Codable {
  var code: String
  var column: Int?
  /// Relative to the content.
  var file: String?
  var hint: String?
  var length: Int?
  var line: Int?
  var message: String
  var severity: Diagnostic.Severity

  init(_ diagnostic: Diagnostic) {
    code = diagnostic.code
    column = diagnostic.place?.column
    file = diagnostic.place?.file
    hint = diagnostic.hint
    length = diagnostic.place?.length
    line = diagnostic.place?.line
    message = diagnostic.message
    severity = diagnostic.severity
  }

  var diagnostic: Diagnostic {
    var place: SourcePlace?
    if let file, let line, let column {
      place = SourcePlace(file: file, line: line, column: column, length: length ?? 1)
    }
    return Diagnostic(severity, code: code, message, at: place, hint: hint)
  }
}
