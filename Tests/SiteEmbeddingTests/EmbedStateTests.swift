import Foundation
import LesionMap
import Synchronization
import Testing

@testable import SiteEmbedding

/// What a run notes for the next one: nothing is read twice, and nothing is missed.
@Suite struct EmbedStateTests {
  /// The files that a run reads.
  private final class Reads: Sendable {
    let paths = Mutex<[String]>([])
  }

  /// A site of two pages and one case file on the disk, drawn once.
  private final class Site {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "lesionmap-\(UUID().uuidString)").path
    var options: EmbedOptions
    let reads = Reads()

    /// Drawn once and copied, because drawing takes its time; gone with the last test.
    private static let drawn: Result<String, any Error> = Result {
      let folder = try Site(copying: nil).takeFolder()
      atexit { _ = try? FileManager.default.removeItem(atPath: Site.drawn.get()) }
      return folder
    }

    convenience init() throws {
      try self.init(copying: Self.drawn.get())
      #expect(try run().drawn == 0)
      settle()
    }

    /// The folder, which stays when the site goes.
    private func takeFolder() -> String {
      isKept = true
      return folder
    }

    private var isKept = false

    private init(copying other: String?) throws {
      options = EmbedOptions(
        content: folder + "/content", assets: folder + "/assets", manifest: folder + "/m.json",
        dark: .none, lookText: "small",
        look: { EmbedLook(light: FigureOptions(size: PictureSize(width: 96))) },
        state: folder + "/cache/state", jobs: 1)
      if let other {
        try FileManager.default.copyItem(atPath: other, toPath: folder)
        try FileManager.default.removeItem(atPath: folder + "/cache")
        return
      }
      try write("```lesionmap sex=male\nliver\n```\n", to: "content/a.md")
      try write("<!-- lesionmap: b.txt -->\n", to: "content/b.md")
      try write("spleen", to: "content/b.txt")
      let report = try run()
      #expect(report.drawn == 2)
    }

    deinit { if !isKept { try? FileManager.default.removeItem(atPath: folder) } }

    func write(_ text: String, to name: String) throws {
      let file = URL(filePath: folder).appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }

    func run(_ mode: SiteEmbedder.Mode = .write, prunes: Bool = false) throws -> EmbedReport {
      let reads = reads
      reads.paths.withLock { $0 = [] }
      var store = FileStore.disk { bytes, path in
        try Data(bytes).write(to: URL(filePath: path), options: .atomic)
      }
      let plain = store.read
      store.read = { path in
        reads.paths.withLock { $0.append(path) }
        return plain(path)
      }
      return try SiteEmbedder(options, store: store).run(mode, prunes: prunes)
    }

    /// The files that the last run read, but for the state itself.
    var read: [String] {
      reads.paths.withLock { $0 }.filter { $0 != options.state }
        .map { String($0.dropFirst(folder.count + 1)) }.sorted()
    }

    /// Lets the files grow old enough to be known by their stamps, and notes that they have.
    func settle() {
      Thread.sleep(forTimeInterval: 0.05)
      _ = try? run()
    }

    func picture(_ index: Int = 0) throws -> String {
      let names = try FileManager.default.contentsOfDirectory(atPath: options.assets)
      return "assets/"
        + (try #require(names.filter { $0.hasSuffix(".png") }.sorted().dropFirst(index).first))
    }
  }

  @Test func whatHasNotChangedIsNotRead() throws {
    let site = try Site()
    let report = try site.run()
    #expect(report.figures == 2 && report.drawn == 0 && report.written.isEmpty)
    // The page that a warning speaks of is read to be quoted.
    #expect(site.read == ["content/b.md"])
    #expect(report.diagnostics.map(\.code) == ["LM0121"])
    #expect(report.quoted[site.folder + "/content/b.md"] == "<!-- lesionmap: b.txt -->")
    #expect(try site.run(.check, prunes: true).diagnostics.map(\.code) == ["LM0121"])
  }

  @Test func aFileThatWasOnlyTouchedIsReadOnce() throws {
    let site = try Site()
    try site.write("```lesionmap sex=male\nliver\n```\n", to: "content/a.md")
    Thread.sleep(forTimeInterval: 0.05)
    #expect(try site.run().written.isEmpty)
    #expect(site.read.contains("content/a.md"))
    #expect(!site.read.contains("content/b.txt"))
    _ = try site.run()
    #expect(!site.read.contains("content/a.md"))
  }

  @Test func aPageThatChangesWithoutATraceIsSeen() throws {
    let site = try Site()
    // Same size, the old time of change, in the same tick as the run before it.
    let path = site.folder + "/content/a.md"
    let before = try FileManager.default.attributesOfItem(atPath: path)
    try site.write("```lesionmap sex=male\nheart\n```\n", to: "content/a.md")
    let date = try #require(before[.modificationDate] as? Date)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    #expect(try site.run().drawn == 1)
  }

  @Test func whatIsAsYoungAsTheNoteIsReadAgain() {
    let second = 1_000_000_000
    let stamp = FileStamp(size: 1, modified: 5 * second + 7, changed: 5 * second + 7, inode: 1)
    #expect(!stamp.isSettled(at: 5 * second + 7))
    #expect(!stamp.isSettled(at: 5 * second + 10_000_000))
    #expect(!stamp.isSettled(at: 4 * second))
    #expect(stamp.isSettled(at: 5 * second + 30_000_000))
    // A file system that counts whole seconds, or two.
    let coarse = FileStamp(size: 1, modified: 5 * second, changed: 5 * second, inode: 1)
    #expect(!coarse.isSettled(at: 6 * second))
    #expect(coarse.isSettled(at: 8 * second))
    // The time of change can be set; that of the change of anything cannot.
    #expect(
      !FileStamp(size: 1, modified: 1, changed: 5 * second + 7, inode: 1).isSettled(at: 5 * second))
  }

  // MARK: - What is noticed

  @Test func aPageThatComesOrGoesIsNoticed() throws {
    let site = try Site()
    try site.write("```lesionmap sex=male\npancreas\n```\n", to: "content/c.md")
    let more = try site.run()
    #expect(more.figures == 3 && more.drawn == 1)
    try FileManager.default.removeItem(atPath: site.folder + "/content/a.md")
    #expect(try site.run().figures == 2)
  }

  @Test func aCaseFileThatAPageNamesIsNoticed() throws {
    let site = try Site()
    try site.write("pancreas", to: "content/b.txt")
    #expect(try site.run().drawn == 1)
  }

  @Test func aPictureThatIsGoneIsDrawnAgain() throws {
    let site = try Site()
    try FileManager.default.removeItem(atPath: site.folder + "/" + site.picture())
    #expect(try site.run(.check).diagnostics.contains { $0.code == "LM0706" })
    #expect(try site.run().drawn == 1)
  }

  @Test(arguments: [true, false])
  func aPictureThatWasEditedIsDrawnAgain(hasState: Bool) throws {
    let site = try Site()
    let path = URL(filePath: site.folder).appending(path: try site.picture())
    let whole = try Data(contentsOf: path)
    var edited = whole
    edited[edited.count / 2] ^= 1
    try edited.write(to: path)
    if !hasState { try FileManager.default.removeItem(atPath: site.folder + "/cache/state") }
    #expect(try site.run(.check).diagnostics.contains { $0.code == "LM0706" })
    #expect(try site.run().drawn == 1)
    let isWhole = try Data(contentsOf: path) == whole
    #expect(isWhole)
  }

  @Test(arguments: ["m.json", "assets/lesionmap.css"])
  func aFileThatWasEditedIsWrittenAgain(name: String) throws {
    let site = try Site()
    let path = URL(filePath: site.folder).appending(path: name)
    let whole = try Data(contentsOf: path)
    try (whole + Data(" ".utf8)).write(to: path)
    #expect(try site.run().written == [path.path])
    #expect(try Data(contentsOf: path) == whole)
    try FileManager.default.removeItem(at: path)
    #expect(try site.run().written == [path.path])
    #expect(try Data(contentsOf: path) == whole)
  }

  @Test func unusedPicturesAreSeenWhenTheyAreToGo() throws {
    let site = try Site()
    try site.write("x", to: "assets/0123456789ab.png")
    #expect(try site.run().removed.isEmpty)
    #expect(try site.run(.check, prunes: true).diagnostics.contains { $0.code == "LM0706" })
    #expect(
      try site.run(prunes: true).removed == [site.folder + "/assets/0123456789ab.png"])
  }

  @Test(arguments: ["look", "address", "dark", "program", "in place"])
  func settingsAreNoticed(setting: String) throws {
    let site = try Site()
    switch setting {
    case "look":
      site.options.lookText = "smaller"
      site.options.look = { EmbedLook(light: FigureOptions(size: PictureSize(width: 80))) }
    case "address": site.options.address = "/figures/"
    case "dark": site.options.dark = .selector("html.dark")
    case "program": site.options.program = "0.0.0"
    default: site.options.isInPlace = true
    }
    let report = try site.run()
    #expect(report.written.contains(site.options.manifest))
    #expect(try site.run().written.isEmpty)
  }

  @Test func anotherFontIsNoticed() throws {
    let site = try Site()
    let fonts = FigureFoundation(font: nil).fontFiles
    let (first, last) = (try #require(fonts.first), try #require(fonts.last))
    try #require(first != last)
    let own = site.folder + "/own.otf"
    try FileManager.default.copyItem(atPath: first, toPath: own)
    site.options.font = own
    site.options.look = {
      EmbedLook(light: FigureOptions(size: PictureSize(width: 96), font: own))
    }
    _ = try site.run()
    site.settle()
    let before = try site.picture()
    // The same name, other letters.
    try Data(contentsOf: URL(filePath: last)).write(to: URL(filePath: own))
    #expect(try site.run(prunes: true).drawn == 2)
    #expect(try site.picture() != before)
  }

  @Test func aStateThatIsDamagedOrGoneIsMadeAnew() throws {
    let site = try Site()
    let path = URL(filePath: try #require(site.options.state))
    let whole = try Data(contentsOf: path)
    for damage in [Data(), whole.dropLast(), whole.dropFirst(), whole.dropLast(40) + Data([0])] {
      try damage.write(to: path)
      #expect(try site.run().written.isEmpty)
      let isWhole = try Data(contentsOf: path) == whole
      #expect(isWhole)
    }
    let read = try #require(EmbedState([UInt8](whole)))
    let isSame = read.bytes == [UInt8](whole)
    #expect(isSame)
    // Where it cannot be written a run does without.
    site.options.state = site.folder + "/m.json/state"
    #expect(try site.run().written.isEmpty)
  }

  @Test func errorsAreSaidAgain() throws {
    let site = try Site()
    try site.write("```lesionmap\nlivr\n```\n", to: "content/c.md")
    for _ in 0..<2 { #expect(try site.run().diagnostics.contains { $0.code == "LM0201" }) }
  }

  @Test func itStandsInTheFolderForWhatMayBeThrownAway() {
    func path(_ environment: [String: String]) -> String? {
      EmbedState.path(content: "/s/content", manifest: "/s/m.json", environment: environment)
    }
    #expect(path(["HOME": "/home/a"])?.hasPrefix("/home/a/.cache/lesionmap/embed-") ?? false)
    #expect(
      path(["HOME": "/home/a", "XDG_CACHE_HOME": "/c"])?.hasPrefix("/c/lesionmap/embed-") ?? false)
    #expect(path([:]) == nil)
    #expect(
      path(["HOME": "/h"])
        != EmbedState.path(content: "/s/other", manifest: "/s/m.json", environment: ["HOME": "/h"]))
  }
}
