import LesionMap
import Testing

@testable import SiteEmbedding

/// Finished figures in pages.
@Suite struct PageEditorTests {
  private func page(_ text: String) throws -> PageText {
    try #require(PageText(Array(text.utf8)))
  }

  /// The page with a figure below each of its blocks.
  private func edited(_ text: String, _ markup: [String] = ["<figure>", "</figure>"]) throws
    -> String
  {
    var page = try page(text)
    let blocks = MarkdownScanner.scan(page).blocks
    let figures = try blocks.map { block in
      (
        task: FigureTask(
          page: 0, file: "a.md", block: block, source: "", id: "a",
          words: CaseWords(text: "", format: .siteList, file: "a.md"), address: "",
          region: try PageEditor.region(below: block, in: page)),
        lines: PageEditor.lines(markup, prefix: block.prefix)
      )
    }
    PageEditor.put(figures, into: &page)
    return String(decoding: page.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    "```lesionmap\nliver\n```\n", "```lesionmap\nliver\n```", "```lesionmap\nliver\n```\ntext\n",
    "a\n\n```lesionmap\nliver\n```\n\nb\n\n```lesionmap\nspleen\n```\nc\n",
    "> ```lesionmap\n> liver\n> ```\n> more\n", "- ```lesionmap\n  liver\n  ```\n- more\n",
    "\u{FEFF}a\r\n\r\n```lesionmap\r\nliver\r\n```\r\nb\r\n",
    "---\na: b\n---\n<!-- lesionmap: a.yml -->\ntext\n",
  ])
  func aSecondTimeChangesNothingAndTheRestIsUntouched(text: String) throws {
    let once = try edited(text)
    #expect(once != text)
    #expect(try edited(once) == once)
    // Blocks stay what they were, and no more are found.
    let before = MarkdownScanner.scan(try page(text))
    let after = MarkdownScanner.scan(try page(once))
    #expect(before.blocks.map(\.content.words) == after.blocks.map(\.content.words))
    #expect(after.faults.isEmpty && after.regionStarts.count == before.blocks.count)
    // Without the figures and the blank lines around them, the page is what it was.
    let isCRLF = text.contains("\r\n")
    let end = isCRLF ? "\r\n" : "\n"
    var kept: [Substring] = []
    var isInside = false
    for line in once.split(separator: end, omittingEmptySubsequences: true) {
      if line.contains("<!-- lesionmap:begin") { isInside = true }
      if !isInside { kept.append(line) }
      if line.contains("<!-- lesionmap:end") { isInside = false }
    }
    let blank = { (line: Substring) in line.allSatisfy { $0 == ">" || $0 == " " } }
    #expect(
      kept.filter { !blank($0) }
        == text.split(separator: end, omittingEmptySubsequences: true).filter { !blank($0) })
    if isCRLF { #expect(!once.replacing("\r\n", with: "").contains("\n")) }
  }

  @Test func aChangedFigureTakesTheOldOnesPlace() throws {
    let text = "a\n\n```lesionmap\nliver\n```\nb\n"
    let other = try edited(try edited(text), ["<p>other</p>"])
    #expect(other == (try edited(text, ["<p>other</p>"])))
  }

  @Test func figuresInQuotationsAndListsStayThere() throws {
    let text = try edited("> 1. ```lesionmap\n>    liver\n>    ```\n")
    #expect(text.contains("\n>    <figure>\n>    </figure>\n"))
  }

  @Test func aFigureWithoutAnEndIsAFault() throws {
    let text = "```lesionmap\nliver\n```\n\n<!-- lesionmap:begin -->\n<figure>\n"
    #expect(throws: BlockFault.self) { try edited(text) }
  }
}

extension BlockContent {
  fileprivate var words: String {
    switch self {
    case .text(let text): text.text
    case .file(let name): name
    }
  }
}
