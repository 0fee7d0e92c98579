import CaseModel
import Foundation
import LesionMap

/// Writes what phrases mean, a row for each, as they come in.
struct PhraseRows {
  private let vocabulary: SiteVocabulary
  private let json: Bool
  private let encoder = JSONEncoder()

  private static let chunkSize = 1 << 16

  init(vocabulary: SiteVocabulary, json: Bool) {
    self.vocabulary = vocabulary
    self.json = json
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// - Parameter path: the file of phrases, one a line; nil or `-` for standard input.
  func write(from path: String?) throws {
    var lines = try LineInput(path)
    var rows = Data()
    while let line = try lines.next() {
      let found =
        line.isText ? vocabulary.resolve(line.text) : PhraseResolution(notText: line.text)
      rows.append(try row(found))
      rows.append(UInt8(ascii: "\n"))
      if rows.count >= Self.chunkSize { try flush(&rows) }
    }
    try flush(&rows)
  }

  private func flush(_ rows: inout Data) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: rows)
    } catch {
      throw CommandFailure(.outputUnwritable, "standard output: cannot be written")
    }
    rows.removeAll(keepingCapacity: true)
  }

  private func row(_ found: PhraseResolution) throws -> Data {
    if json { return try encoder.encode(found) }
    let sites = found.sites.map { site in
      [site.side?.rawValue, site.name, site.aspect.map { "(\($0))" }].compactMap { $0 }
        .joined(separator: " ")
    }
    let said = sites.isEmpty ? found.message ?? "" : sites.joined(separator: "; ")
    let phrase = found.phrase.replacing("\t", with: " ")
    return Data("\(found.status.rawValue)\t\(phrase)\t\(said)".utf8)
  }
}
