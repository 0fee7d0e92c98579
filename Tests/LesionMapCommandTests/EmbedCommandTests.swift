import Foundation
import Testing

/// `lesionmap embed` on small sites.
@Suite struct EmbedCommandTests {
  private static let small = [
    "--width", "160", "--dark", "none", "--phone", "none", "--diagnostics", "short",
  ]

  /// A site with these pages.
  private func site(_ pages: [String: String]) throws -> Scratch {
    let scratch = try Scratch()
    for (name, text) in pages { try write(text, to: "content/\(name)", in: scratch) }
    return scratch
  }

  private func write(_ text: String, to name: String, in scratch: Scratch) throws {
    let file = scratch[name]
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private func embed(_ scratch: Scratch, _ options: String...) throws -> Command {
    try Command.run(
      ["embed", "content", "--out", "assets", "--manifest", "figures.json"] + Self.small + options,
      in: scratch.folder)
  }

  private func blocks(_ scratch: Scratch) throws -> [[String: Any]] {
    let data = try Data(contentsOf: scratch["figures.json"])
    let manifest = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    return try #require(manifest?["blocks"] as? [[String: Any]])
  }

  private func pictures(_ scratch: Scratch) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch["assets"].path)
      .filter { $0.hasSuffix(".png") }.sorted()
  }

  /// The bytes and the time of change of every file.
  private func state(_ scratch: Scratch) throws -> [String: String] {
    var state: [String: String] = [:]
    let files = try #require(FileManager.default.enumerator(atPath: scratch.folder.path))
    for case let path as String in files {
      let facts = try FileManager.default.attributesOfItem(atPath: scratch[path].path)
      guard facts[.type] as? FileAttributeType == .typeRegular else { continue }
      let bytes = try Data(contentsOf: scratch[path])
      state[path] = "\(facts[.modificationDate] ?? "") \(bytes.hashValue)"
    }
    return state
  }

  private let page = "# A\n\n```lesionmap sex=male\nliver\n```\n\ntext\n"

  @Test func picturesManifestAndStyleSheetAreWritten() throws {
    let scratch = try site(["a.md": page, "sub/b.lesionmap.yml": Self.caseFile("L femur")])
    let run = try Command.run(
      [
        "embed", "content", "--out", "assets", "--manifest", "figures.json", "--width", "160",
        "--preset", "web", "--phone", "none", "--url", "/figures",
      ], in: scratch.folder)
    #expect(run.status == 0, "\(run.error)")
    let blocks = try blocks(scratch)
    #expect(blocks.map { $0["file"] as? String } == ["a.md", "sub/b.lesionmap.yml"])
    #expect(blocks.map { $0["line"] as? Int } == [3, 1])
    let hash = try #require(blocks.first?["hash"] as? String)
    #expect(hash.count == 12)
    let own = ["\(hash).png", "\(hash)@2x.png", "\(hash)@2x~dark.png", "\(hash)~dark.png"]
    #expect(Set(try pictures(scratch)).isSuperset(of: own))
    #expect(try pictures(scratch).count == 8)
    let html = try #require(blocks.first?["html"] as? String)
    #expect(html.contains("src=\"/figures/\(hash).png\""))
    #expect(html.contains("<source media=\"(prefers-color-scheme: dark)\""))
    #expect(html.contains("width=\"160\" height=\"90\" loading=\"lazy\" decoding=\"async\" alt="))
    #expect(!html.contains("\n"))
    #expect(FileManager.default.fileExists(atPath: scratch["assets/lesionmap.css"].path))
  }

  @Test func phonesHaveAFigureOfTheirOwn() throws {
    let scratch = try site(["a.md": page])
    let run = try Command.run(
      ["embed", "content", "--out", "assets", "--manifest", "figures.json", "--dark", "none"],
      in: scratch.folder)
    #expect(run.status == 0, "\(run.error)")
    let block = try #require(try blocks(scratch).first)
    let phone = try #require(block["phone"] as? [String: Any])
    let hash = try #require(phone["hash"] as? String)
    #expect(phone["width"] as? Int == 390 && block["width"] as? Int == 760)
    #expect(try pictures(scratch).count == 4)
    #expect(try pictures(scratch).contains("\(hash)@2x.png"))
    // Both lead to the same row.
    let rows = [block, phone].map { ($0["hotspots"] as? [[String: Any]])?.first?["row"] as? String }
    #expect(rows == ["lesionmap-a--1", "lesionmap-a--1"])
    let html = try #require(block["html"] as? String)
    #expect(
      html.contains("lesionmap-phone\" style=\"display:none;position:relative;max-width:390px"))
    let sheet = try String(contentsOf: scratch["assets/lesionmap.css"], encoding: .utf8)
    #expect(sheet.contains("@media (max-width: 600px)"))
    // The title stands in the page, so it is not in the picture.
    let whole = try Command.run(
      ["scene", "--sites", "liver", "--sex", "male", "--preset", "phone"], in: scratch.folder)
    let scene = try JSONSerialization.jsonObject(with: whole.output) as? [String: Any]
    #expect((phone["height"] as? Double ?? 0) < (scene?["height"] as? Double ?? 0))
  }

  @Test func aSecondRunTouchesNothing() throws {
    let scratch = try site(["a.md": page, "b.md": "```lesionmap\nspleen\n```\n"])
    #expect(try embed(scratch).status == 0)
    let before = try state(scratch)
    let run = try embed(scratch)
    #expect(run.status == 0)
    #expect(try state(scratch) == before)
    // What there is to say is said again.
    #expect(run.error.contains("content/b.md:1:1: warning: no sex stated"), "\(run.error)")
  }

  @Test func namesChangeWithThePictureAlone() throws {
    let scratch = try site(["a.md": page])
    #expect(try embed(scratch).status == 0)
    let first = try pictures(scratch)
    try write("# B\n\n```lesionmap sex=male\n\nliver\n\n```\n", to: "content/a.md", in: scratch)
    #expect(try embed(scratch).status == 0)
    #expect(try pictures(scratch) == first)
    try write(page.replacing("liver", with: "spleen"), to: "content/a.md", in: scratch)
    #expect(try embed(scratch, "--prune").status == 0)
    #expect(try pictures(scratch).count == 2)
    #expect(Set(try pictures(scratch)).isDisjoint(with: first))
  }

  @Test func pruningLeavesOtherFilesAlone() throws {
    let scratch = try site(["a.md": page])
    try write("x", to: "assets/photo.png", in: scratch)
    try write("x", to: "assets/0123456789ab.png", in: scratch)
    #expect(try embed(scratch).status == 0)
    #expect(try pictures(scratch).count == 4)
    #expect(try embed(scratch, "--prune").status == 0)
    #expect(try pictures(scratch).contains("photo.png"))
    #expect(try pictures(scratch).count == 3)
  }

  @Test func errorsStopAtTheirLineAndNothingIsWritten() throws {
    let scratch = try site([
      "case1.md": "# A\n\ntext\n\n```lesionmap\nlivr\n```\n", "case2.md": page,
    ])
    let run = try embed(scratch, "--in-place")
    #expect(run.status == 65)
    #expect(run.error.contains("content/case1.md:6:1: error: unknown site ‘livr’ [LM0201]"))
    #expect(try scratch.files == ["content"])
    #expect(try String(contentsOf: scratch["content/case2.md"], encoding: .utf8) == page)
  }

  @Test func aFaultInACaseFileHasItsLineInThePage() throws {
    let text =
      "> ```lesionmap\n> lesionmap: 1\n> patient: {sex: male}\n> lesions:\n>   - site: livr\n> ```\n"
    let run = try embed(try site(["a.md": text]))
    #expect(run.error.contains("content/a.md:5:13: error:"), "\(run.error)")
  }

  @Test func figuresInPagesAreKeptUpToDate() throws {
    let scratch = try site(["a.md": page + page.replacing("liver", with: "spleen")])
    #expect(try embed(scratch, "--in-place").status == 0)
    let once = try String(contentsOf: scratch["content/a.md"], encoding: .utf8)
    #expect(once.split(separator: "<figure ").count == 3)
    let before = try state(scratch)
    #expect(try embed(scratch, "--in-place").status == 0)
    #expect(try state(scratch) == before)
    #expect(try embed(scratch, "--in-place", "--check").status == 0)
    // The manifest tells the lines as they are now.
    let lines = once.split(separator: "\n", omittingEmptySubsequences: false)
    for block in try blocks(scratch) {
      let line = try #require(block["line"] as? Int)
      #expect(lines[line - 1].hasPrefix("```lesionmap"))
    }

    try write(once.replacing("\nspleen", with: "\npancreas"), to: "content/a.md", in: scratch)
    let stale = try embed(scratch, "--in-place", "--check")
    #expect(stale.status == 65)
    #expect(stale.error.contains("[LM0706]"))
    #expect(try embed(scratch, "--in-place").status == 0)
    let other = try String(contentsOf: scratch["content/a.md"], encoding: .utf8)
    #expect(other.contains("Pancreas") && !other.contains("Spleen"))
    #expect(other.split(separator: "<figure ").count == 3)

    try write(other.replacing("Liver", with: "Heart"), to: "content/a.md", in: scratch)
    #expect(try embed(scratch, "--in-place").status == 0)
    #expect(try String(contentsOf: scratch["content/a.md"], encoding: .utf8) == other)
  }

  @Test func whatIsStaleIsSaidAndNothingIsWritten() throws {
    let scratch = try site(["a.md": page])
    #expect(try embed(scratch, "--check").status == 65)
    #expect(try scratch.files == ["content"])
    #expect(try embed(scratch).status == 0)
    #expect(try embed(scratch, "--check").status == 0)
    let picture = try #require(try pictures(scratch).first)
    try FileManager.default.removeItem(at: scratch["assets/\(picture)"])
    let run = try embed(scratch, "--check")
    #expect(run.status == 65)
    #expect(run.error.contains("content/a.md:3:1: error: the figure is stale [LM0706]"))
    #expect(try embed(scratch).status == 0)
    try write("x", to: "assets/\(picture)", in: scratch)
    #expect(try embed(scratch, "--check").status == 65)
    #expect(try embed(scratch).status == 0)
    try write("{}", to: "figures.json", in: scratch)
    #expect(try embed(scratch, "--check").status == 65)
    #expect(try embed(scratch).status == 0)
    #expect(try embed(scratch, "--check").status == 0)
    try write("text\n", to: "content/a.md", in: scratch)
    #expect(try embed(scratch, "--check").status == 65)
  }

  @Test(arguments: [
    ("<!-- lesionmap: no.yml -->\n", "LM0702"), ("<!-- lesionmap: ../a.yml -->\n", "LM0702"),
    (
      "```lesionmap sex=male\n\(Self.caseFile("liver").replacing("male", with: "female"))```\n",
      "LM0701"
    ),
    ("```lesionmap #a\nliver\n```\n\n```lesionmap #a\nliver\n```\n", "LM0707"),
  ])
  func faultsOfPagesHaveTheirCodes(text: String, code: String) throws {
    let run = try embed(try site(["a.md": text]))
    #expect(run.status == 65)
    #expect(run.error.contains("[\(code)]"), "\(run.error)")
  }

  @Test func caseFilesAreFoundFromTheirPage() throws {
    let scratch = try site([
      "posts/a.md": "<!-- lesionmap: x.yml -->\n\n<!-- lesionmap: /shared/y.txt sex=male -->\n",
      "posts/x.yml": Self.caseFile("liver"), "shared/y.txt": "spleen",
    ])
    let run = try embed(scratch)
    #expect(run.status == 0, "\(run.error)")
    let blocks = try blocks(scratch)
    #expect(blocks.count == 2)
    #expect((blocks.first?["html"] as? String)?.contains("src=\"../../assets/") ?? false)
  }

  @Test func wordsOfACaseAreNeverMarkup() throws {
    let evil = #"<script>alert(1)</script> " ' ]]> --> `x` {{ site.title }} {% raw %} {{< x >}}"#
    let quoted = evil.replacing("'", with: "''")
    let scratch = try site([
      "a.md": "```lesionmap\n"
        + Self.caseFile("liver").replacing(
          "patient", with: "title: '\(quoted)'\ncaption: '\(quoted)'\npatient") + "```\n"
    ])
    let run = try embed(scratch, "--in-place")
    #expect(run.status == 0, "\(run.error)")
    let html = try #require(try blocks(scratch).first?["html"] as? String)
    for word in ["<script", "]]>", "-->", "`", "{{", "{%", "alert(1)<"] {
      #expect(!html.contains(word), "\(word)")
    }
    // The case itself is in the page too; below the mark is the figure.
    let page = try String(contentsOf: scratch["content/a.md"], encoding: .utf8)
    #expect(page.split(separator: "lesionmap:begin").last?.contains("{{") == false)
    let check = try embed(scratch, "--in-place", "--check")
    #expect(check.status == 0, "\(check.error)")
  }

  @Test func theContentMayBeTheFolderOneIsIn() throws {
    let scratch = try site(["a.md": page, "_site/a.md": page, ".hidden/a.md": page, "b/c.md": page])
    let run = try Command.run(
      ["embed", ".", "--out", "assets", "--manifest", "m.json", "--exclude", "b"] + Self.small,
      in: scratch["content"])
    #expect(run.status == 0, "\(run.error)")
    let text = try String(contentsOf: scratch["content/m.json"], encoding: .utf8)
    #expect(text.contains("\"file\":\"a.md\"") && !text.contains("_site"))
    #expect(text.split(separator: "\"id\":").count == 2)
    #expect(text.contains("src=\\\"assets/"))
  }

  @Test func aSiteWithASwitchHasBothPictures() throws {
    let scratch = try site(["a.md": page])
    let run = try Command.run(
      [
        "embed", "content", "--out", "assets", "--manifest", "figures.json", "--width", "160",
        "--dark", "class:html.dark",
      ], in: scratch.folder)
    #expect(run.status == 0, "\(run.error)")
    let html = try #require(try blocks(scratch).first?["html"] as? String)
    #expect(html.contains("class=\"lesionmap-light\"") && html.contains("class=\"lesionmap-dark\""))
    let sheet = try String(contentsOf: scratch["assets/lesionmap.css"], encoding: .utf8)
    #expect(sheet.contains(":is(html.dark) .lesionmap-dark"))
  }

  @Test func aWatchRunsAgainAfterAChange() throws {
    let scratch = try site(["a.md": "text\n"])
    let process = Process()
    process.executableURL = Command.executable
    process.arguments =
      ["embed", "content", "--out", "assets", "--manifest", "figures.json", "--watch"] + Self.small
    process.currentDirectoryURL = scratch.folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    // The test runner lets its children block the signal that ends a command.
    defer { kill(process.processIdentifier, SIGKILL) }
    func waitForBlocks(_ count: Int) -> Bool {
      for _ in 0..<300 {
        if (try? blocks(scratch).count) == count { return true }
        Thread.sleep(forTimeInterval: 0.1)
      }
      return false
    }
    #expect(waitForBlocks(0))
    try write(page, to: "content/a.md", in: scratch)
    #expect(waitForBlocks(1))
    // An error does not end it.
    try write("```lesionmap\nlivr\n```\n", to: "content/a.md", in: scratch)
    Thread.sleep(forTimeInterval: 1)
    #expect(process.isRunning)
    try write(page + page, to: "content/a.md", in: scratch)
    #expect(waitForBlocks(2))
  }

  private static func caseFile(_ site: String) -> String {
    "lesionmap: 1\npatient: {sex: male}\nlesions:\n  - site: \(site)\n"
  }
}
