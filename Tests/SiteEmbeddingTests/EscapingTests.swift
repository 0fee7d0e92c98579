import Testing

@testable import SiteEmbedding

/// Words of a case become HTML in one place.
@Suite struct EscapingTests {
  @Test(arguments: [
    "<script>alert(1)</script>", "\" onload=\"x", "' x='", "a --> b", "]]>", "`code`",
    "{{ site.x }}",
    "{% raw %}", "{{< shortcode >}}", "[link](x)", "*em* _em_ **b**", "$x$ \\(y\\)", "&lt;", "#id",
  ])
  func nothingThatMeansSomethingIsLeft(text: String) {
    let escaped = MarkupText.escaped(text)
    let rest = escaped.replacing(/&#[0-9]+;/, with: "")
    #expect(rest.allSatisfy { $0.isLetter || $0.isNumber || " -.();/".contains($0) }, "\(escaped)")
    #expect(Self.decoded(escaped) == text)
  }

  @Test func aBlankLineWouldEndTheBlock() {
    #expect(MarkupText.escaped("a\n\n b\r\n\tc\u{2028}d") == "a b c d")
    #expect(MarkupText.escaped("a\u{A0}b\u{0}\u{7}") == "a\u{A0}b")
  }

  @Test func nothingIsLeftForTypographers() {
    let escaped = MarkupText.escaped("a -- b --- c ... 'd' \"e\"")
    for mark in ["--", "..", "'", "\""] { #expect(!escaped.contains(mark)) }
    #expect(MarkupText.escaped("left-sided, 3.2 cm") == "left-sided, 3.2 cm")
  }

  static func decoded(_ text: String) -> String {
    text.replacing(/&#([0-9]+);/) { match in
      UInt32(match.1).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? "?"
    }
  }
}
