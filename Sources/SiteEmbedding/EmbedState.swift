internal import Diagnostics
internal import Foundation
internal import LesionMap

/// How a run left everything, for the next run on the same machine: what stands as it was need not be read.
///
/// It says nothing that could not be found out again, so it may be thrown away at any time.
package struct EmbedState: Hashable, Sendable {
  /// A digest of everything but files that decides a run.
  var fingerprint: String
  /// The pages of the content, relative to it, in order.
  var pages: [String]
  /// Every file that counts.
  var records: [String: FileRecord]
  /// The names of the pictures in use.
  var pictures: Set<String>
  private var said: Said

  /// What the run had to say, which is said again.
  private struct Said: Hashable, Codable {
    var figures: Int
    var diagnostics: [DiagnosticRecord]
    /// The files whose lines are quoted.
    var quoted: [String]
  }

  init(
    fingerprint: String, pages: [String], records: [String: FileRecord], pictures: Set<String>,
    _ report: EmbedReport
  ) {
    self.fingerprint = fingerprint
    self.pages = pages
    self.records = records
    self.pictures = pictures
    said = Said(
      figures: report.figures, diagnostics: report.diagnostics.map { DiagnosticRecord($0) },
      quoted: report.quoted.keys.sorted())
  }

  /// A digest of what is decided about a run, where it runs, and what its pictures stand on.
  static func fingerprint(
    _ options: EmbedOptions, _ foundation: FigureFoundation, _ store: FileStore
  ) -> String {
    let paths = [options.content, options.assets, options.manifest]
    let settings =
      [options.program, options.lookText, "\(options.dark)", "\(options.isInPlace)"]
      + [options.address.map { "to " + $0 } ?? "relative"] + paths + [FilePath.absolute("")]
    let lenders = foundation.lentFontFiles.map { "\($0) \(store.stamp($0)?.size ?? 0)" }
    let lists = [settings, options.excluded, foundation.fontFiles, lenders, [foundation.atlas]]
    return ContentDigest(of: lists.map { ContentDigest(of: $0).hex }).hex
  }

  /// Where the state of a site is noted: in the user's folder for what may be thrown away, under a name
  /// made from where the site is. Nil for a user who has none.
  package static func path(
    content: String, manifest: String, environment: [String: String]
  ) -> String? {
    let cache = environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.cache" : nil }
    guard let folder = cache ?? home else { return nil }
    let name = ContentDigest(of: [content, manifest].map { FilePath.absolute($0) }).hex.prefix(24)
    return FilePath.joined(folder, "lesionmap/embed-\(name)")
  }

  // MARK: - Nothing has changed

  /// Whether the content has the same pages, and every file is as it was.
  func holds(_ content: SiteContent, _ ledger: FileLedger) -> Bool {
    content.files.map(\.path) == pages
      && records.allSatisfy { ledger.digest($0.key) == $0.value.digest }
  }

  func with(_ records: [String: FileRecord]) -> EmbedState {
    var state = self
    state.records = records
    return state
  }

  /// The report of a run that finds everything as it was.
  func report(_ store: FileStore) -> EmbedReport {
    var report = EmbedReport()
    report.figures = said.figures
    report.diagnostics = said.diagnostics.map(\.diagnostic)
    for file in said.quoted {
      report.quoted[file] = store.read(file).flatMap { PageText($0) }?.text
    }
    return report
  }
}

// MARK: - As a file

extension EmbedState {
  private static let magic = "lesionmap embed 1"

  /// Fields that end with a zero byte, which no path has.
  var bytes: [UInt8]? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    guard let said = try? encoder.encode(said) else { return nil }
    var fields = [
      Self.magic, fingerprint, String(decoding: said, as: UTF8.self), "\(pages.count)",
      "\(pictures.count)",
    ]
    fields += pages + pictures.sorted()
    for (path, record) in records.sorted(by: { $0.key < $1.key }) {
      let stamp = record.stamp
      fields += [
        path, record.digest.hex,
        "\(stamp.size) \(stamp.modified) \(stamp.changed) \(stamp.inode) \(record.isSettled ? 1 : 0)",
      ]
    }
    return fields.flatMap { Array($0.utf8) + [0] }
  }

  /// Nil for a file of another version or one that is damaged.
  init?(_ bytes: [UInt8]) {
    guard bytes.last == 0 else { return nil }
    let fields = bytes.dropLast().split(separator: 0, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard fields.count >= 5, fields[0] == Self.magic, let pageCount = Int(fields[3]),
      let pictureCount = Int(fields[4]), pageCount >= 0, pictureCount >= 0,
      case let first = 5 + pageCount + pictureCount, first <= fields.count,
      (fields.count - first).isMultiple(of: 3),
      let said = try? JSONDecoder().decode(Said.self, from: Data(fields[2].utf8))
    else { return nil }
    fingerprint = fields[1]
    self.said = said
    pages = Array(fields[5..<(5 + pageCount)])
    pictures = Set(fields[(5 + pageCount)..<first])
    records = [:]
    for index in stride(from: first, to: fields.count, by: 3) {
      guard let record = FileRecord(fields[index + 1], fields[index + 2]) else { return nil }
      records[fields[index]] = record
    }
  }
}

extension FileRecord {
  fileprivate init?(_ digest: String, _ facts: String) {
    let words = facts.split(separator: " ")
    guard words.count == 5, let digest = ContentDigest(hex: digest), let size = Int(words[0]),
      let modified = Int(words[1]), let changed = Int(words[2]), let inode = UInt64(words[3])
    else { return nil }
    stamp = FileStamp(size: size, modified: modified, changed: changed, inode: inode)
    self.digest = digest
    isSettled = words[4] == "1"
  }
}
