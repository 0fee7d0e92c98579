import CaseModel
import Diagnostics
import LesionMap
import Testing

@testable import SiteEmbedding

/// Which lines of a Markdown page are figures, and which only look like it.
@Suite struct MarkdownScannerTests {
  private func scan(_ text: String) throws -> (page: PageText, scan: PageScan) {
    let page = try #require(PageText(Array(text.utf8)))
    return (page, MarkdownScanner.scan(page))
  }

  private func texts(_ scan: PageScan) -> [String] {
    scan.blocks.map { block in
      switch block.content {
      case .text(let text): text.text
      case .file(let name): "file \(name)"
      }
    }
  }

  @Test(arguments: [
    ("fence", "```lesionmap\nliver\n```\n"),
    ("tildes", "~~~lesionmap\nliver\n~~~\n"),
    ("longer fence", "`````lesionmap\nliver\n`````\n"),
    ("space before the name", "```  lesionmap\nliver\n```\n"),
    ("Pandoc", "```{.lesionmap}\nliver\n```\n"),
    ("MyST", "```{lesionmap}\nliver\n```\n"),
    ("indented by three", "   ```lesionmap\n   liver\n   ```\n"),
    ("quotation", "> ```lesionmap\n> liver\n> ```\n"),
    ("list", "- ```lesionmap\n  liver\n  ```\n"),
    ("list, below its text", "1. text\n\n   ```lesionmap\n   liver\n   ```\n"),
    ("quotation in a list", "- > ```lesionmap\n  > liver\n  > ```\n"),
    ("CRLF", "text\r\n\r\n```lesionmap\r\nliver\r\n```\r\n"),
    ("byte order mark", "\u{FEFF}```lesionmap\nliver\n```\n"),
    ("front matter", "---\ntitle: x\n---\n```lesionmap\nliver\n```\n"),
    ("TOML front matter", "+++\ntitle = 'x'\n+++\n```lesionmap\nliver\n```\n"),
    ("no line end at the end", "```lesionmap\nliver\n```"),
    ("comment", "<!-- lesionmap\nliver\n-->\n"),
    ("comment with a colon", "<!-- lesionmap:\nliver\n-->\n"),
    ("comment in a quotation", "> <!-- lesionmap\n> liver\n> -->\n"),
    ("comment below a paragraph", "text\n<!-- lesionmap\nliver\n-->\n"),
  ])
  func isAFigure(name: String, text: String) throws {
    let found = try scan(text).scan
    #expect(found.faults.isEmpty)
    #expect(texts(found) == ["liver\n"], "\(name)")
  }

  @Test(arguments: [
    ("indented code", "    ```lesionmap\n    liver\n    ```\n"),
    ("fence in a fence", "````\n```lesionmap\nliver\n```\n````\n"),
    ("fence in tildes", "~~~md\n```lesionmap\nliver\n```\n~~~\n"),
    ("fence in a comment", "<!--\n```lesionmap\nliver\n```\n-->\n"),
    ("comment in code", "```html\n<!-- lesionmap: a.yml -->\n```\n"),
    ("comment in a span of code", "`<!-- lesionmap: a.yml -->`\n"),
    ("front matter", "---\nx: |\n  ```lesionmap\n  liver\n  ```\n---\n"),
    ("another language", "```lesionmaps\nliver\n```\n"),
    ("the name later", "```yaml lesionmap\nliver\n```\n"),
    ("another comment", "<!-- lesionmap-like -->\n"),
    ("a script", "<script>\nlet a = '<!-- lesionmap: a.yml -->'\n</script>\n"),
  ])
  func isNoFigure(name: String, text: String) throws {
    let found = try scan(text).scan
    #expect(found.blocks.isEmpty && found.faults.isEmpty, "\(name)")
  }

  @Test(arguments: [
    ("```lesionmap\nliver\n", "LM0703", 1, 1),
    ("> ```lesionmap\n> liver\n\ntext\n", "LM0703", 1, 3),
    ("````lesionmap\nliver\n```\n", "LM0703", 1, 1),
    ("<!-- lesionmap: a.yml\n", "LM0703", 1, 1),
    ("text <!-- lesionmap: a.yml --> text\n", "LM0704", 1, 1),
    ("```lesionmap sexx=male\nliver\n```\n", "LM0701", 1, 1),
    ("text\n\n- ```lesionmap sex=m\n  liver\n  ```\n", "LM0701", 3, 3),
    ("```lesionmap title=\"a\nliver\n```\n", "LM0701", 1, 1),
    ("<!-- lesionmap: -->\n", "LM0701", 1, 1),
  ])
  func isAFault(text: String, code: String, line: Int, column: Int) throws {
    let found = try scan(text).scan
    #expect(found.blocks.isEmpty)
    let places = found.faults.map { $0.diagnostic(file: "a.md") }
    #expect(places.map(\.code) == [code])
    #expect(places.first?.place?.line == line)
    #expect(places.first?.place?.column == column)
    #expect(places.first?.severity == .error)
  }

  @Test(arguments: ["<!-- lesionmap case.yml -->\n", "<!-- lesionmap -->\n"])
  func aForgottenColonIsSaid(text: String) throws {
    let found = try scan(text).scan
    #expect(found.faults.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    "```lesionmap\nliver\n```\n", "text\n\n> - ```lesionmap\n>   liver\n>   ```\n",
    "---\na: b\n---\n\n1. x\n\n   ~~~lesionmap\n   liver\n   ~~~\n",
    "> <!-- lesionmap sex=male\n>   liver\n> -->\n",
    "\u{FEFF}a\r\n\r\n  ```lesionmap\r\n  liver\r\n  ```",
  ])
  func placesInTheTextAreThoseOfThePage(text: String) throws {
    let (page, found) = try scan(text)
    let block = try #require(found.blocks.first)
    guard case .text(let content) = block.content else { return }
    let inner = content.text.prefix { $0 == " " }.count + 1
    let place = content.place(.init(file: "a", line: 1, column: inner, length: 5))
    let line = page.lines[place.line - 1]
    #expect(line.dropFirst(place.column - 1).hasPrefix("liver"))
  }

  @Test func attributesAreRead() throws {
    let found = try scan(
      "```lesionmap {#fig-a .wide sex=female age=40 title=\"A b\" view=anterior}\nliver\n```\n"
    ).scan
    let attributes = try #require(found.blocks.first).attributes
    #expect(attributes.id == "fig-a" && attributes.sex == .female && attributes.age == 40)
    #expect(attributes.title == "A b" && attributes.views == [.anterior])
  }

  @Test func aCommentNamesAFile() throws {
    let found = try scan("<!-- lesionmap: \"my cases/a.yml\" sex=male -->\n").scan
    #expect(texts(found) == ["file my cases/a.yml"])
    #expect(found.blocks.first?.attributes.sex == .male)
  }

  @Test func pagesOfHTMLHaveCommentsAlone() throws {
    let text =
      "<p>x</p>\n  <!-- lesionmap: a.yml -->\n<textarea><!-- lesionmap: b.yml --></textarea>\n"
    let page = try #require(PageText(Array(text.utf8)))
    let found = CommentScanner.scan(page)
    #expect(texts(found) == ["file a.yml"])
    #expect(found.blocks.first?.lines == 1..<2)
  }
}
