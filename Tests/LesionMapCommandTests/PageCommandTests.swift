import Foundation
import Testing

/// `render -o case.html`: a page of its own.
@Suite struct PageCommandTests {
  /// The page of a case, from a command with these arguments.
  private func page(_ arguments: String..., file: String, text: String) throws -> String {
    let scratch = try Scratch()
    try Data(text.utf8).write(to: scratch[file])
    let run = try Command.run(["render", file, "-o", "case.html"] + arguments, in: scratch.folder)
    #expect(run.status == 0, "\(run.error)")
    #expect(try scratch.files.filter { $0.hasSuffix(".html") } == ["case.html"])
    return try String(contentsOf: scratch["case.html"], encoding: .utf8)
  }

  /// The bytes of a file that the page offers.
  private func download(_ name: String, in page: String) throws -> Data {
    let start = try #require(page.range(of: "<a download=\"\(name)\" href=\"data:"))
    let address = page[start.upperBound...].prefix { $0 != "\"" }
    let comma = try #require(address.firstRange(of: ";base64,"))
    return try #require(Data(base64Encoded: String(address[comma.upperBound...])))
  }

  private static let plain =
    "patient: {sex: male}\nlesions: [liver, {site: left femur, size: 32 mm}]\n"

  @Test func thePageHoldsPicturesWordsAndFiles() throws {
    let page = try page(file: "a.yml", text: "lesionmap: 1\ntitle: Follow-up\n" + Self.plain)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n"))
    #expect(page.contains("<title>Follow-up</title>"))
    #expect(page.contains("<h1>Follow-up</h1>"))
    // Two layouts, each light and dark.
    #expect(page.components(separatedBy: "<picture>").count == 3)
    #expect(page.components(separatedBy: "(prefers-color-scheme: dark)\" srcset").count == 3)
    #expect(page.components(separatedBy: "<tr id=\"figure--").count == 3)
    #expect(page.components(separatedBy: "class=\"lesionmap-spot\"").count == 5)
    #expect(try download("case.png", in: page).starts(with: [0x89, 0x50, 0x4E, 0x47]))
  }

  @Test func nothingIsLoadedFromElsewhere() throws {
    let page = try page(file: "a.yml", text: "lesionmap: 1\n" + Self.plain)
    #expect(
      page.contains("content=\"default-src &#39;none&#39;")
        || page.contains("default-src 'none'; img-src data:"))
    for mark in ["http:", "https:", "//", "<script", "<link", "@import", "url("] {
      // Base64 has slashes in twos.
      let words = page.replacing(/base64,[A-Za-z0-9+\/=]+/, with: "")
      #expect(!words.contains(mark), "\(mark)")
    }
  }

  @Test func theFilesGiveTheSamePicture() throws {
    let page = try page(file: "a.yml", text: "lesionmap: 1\n" + Self.plain)
    let scratch = try Scratch()
    for name in ["case.json", "case.yml"] {
      try download(name, in: page).write(to: scratch[name])
      let run = try Command.run(["render", name, "-o", "\(name).png"], in: scratch.folder)
      #expect(run.status == 0, "\(run.error)")
      let isSame = try Data(contentsOf: scratch["\(name).png"]) == download("case.png", in: page)
      #expect(isSame, "\(name)")
    }
  }

  @Test func wordsOfACaseAreNeverMarkup() throws {
    let evil = #"</title></style><script>alert(1)</script> " onload="x ' <!-- --> ]]>"#
    let quoted = evil.replacing("'", with: "''")
    let page = try page(
      file: "a.yml",
      text: "lesionmap: 1\ntitle: '\(quoted)'\ncaption: '\(quoted)'\n" + Self.plain)
    for words in ["<script", "onload=\"", "<!-- ", "]]>", "</title></style>"] {
      #expect(!page.contains(words), "\(words)")
    }
    #expect(page.components(separatedBy: "</title>").count == 2)
  }

  @Test func aChosenThemeIsTheOnlyOne() throws {
    let page = try page("--theme", "dark", file: "a.yml", text: "lesionmap: 1\n" + Self.plain)
    #expect(!page.contains("prefers-color-scheme: dark)\" srcset"))
    #expect(page.contains("<meta name=\"color-scheme\" content=\"dark\">"))
  }

  @Test func thePageSpeaksTheLanguageOfTheFigure() throws {
    let page = try page("--lang", "de", file: "a.yml", text: "lesionmap: 1\n" + Self.plain)
    #expect(page.contains("<html lang=\"de\" dir=\"ltr\">"))
    #expect(page.contains(">Beschreibung</h2>"))
  }

  @Test func aSceneIsAPageToo() throws {
    let scratch = try Scratch()
    let scene = try Command.run(
      ["scene", "--sites", "liver", "--sex", "male", "-o", "s.json"], in: scratch.folder)
    #expect(scene.status == 0)
    let run = try Command.run(["render", "s.json", "-o", "s.html"], in: scratch.folder)
    #expect(run.status == 0, "\(run.error)")
    let page = try String(contentsOf: scratch["s.html"], encoding: .utf8)
    #expect(page.contains("download=\"s.json\"") && !page.contains("download=\"s.yml\""))
    #expect(page.components(separatedBy: "<img").count == 2)
  }

  @Test func severalCasesAreSeveralPages() throws {
    let scratch = try Scratch()
    try Data("case,sex,site\nx,male,liver\ny,male,spleen\n".utf8).write(to: scratch["c.csv"])
    let one = try Command.run(["render", "c.csv", "-o", "c.html"], in: scratch.folder)
    #expect(one.status == 64)
    let each = try Command.run(
      ["render", "c.csv", "--format", "html", "--out-dir", "pages"], in: scratch.folder)
    #expect(each.status == 0, "\(each.error)")
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch["pages"].path)
    #expect(names.sorted() == ["x.html", "y.html"])
  }

  @Test func aRecordKeepsThePatientsNameToItself() throws {
    let record = """
      {"resourceType":"Bundle","type":"collection","entry":[
      {"resource":{"resourceType":"Patient","id":"mrn-4711","gender":"male","name":[{"family":"Doe"}]}},
      {"resource":{"resourceType":"Condition","id":"c","subject":{"reference":"Patient/mrn-4711"},
      "code":{"coding":[{"system":"http://snomed.info/sct","code":"94381002"}]}}}]}
      """
    let page = try page(file: "r.json", text: record)
    let text = String(decoding: try download("case.yml", in: page), as: UTF8.self)
    let words = page.replacing(/base64,[A-Za-z0-9+\/=]+/, with: "")
    for secret in ["4711", "Doe"] {
      #expect(!text.contains(secret), "\(text)")
      #expect(!words.contains(secret))
    }
  }
}
