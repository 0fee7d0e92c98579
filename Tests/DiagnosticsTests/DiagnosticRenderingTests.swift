import Diagnostics
import Testing

@Suite("Rendering of diagnostics")
struct DiagnosticRenderingTests {
  private func rendered(
    _ source: String, line: Int, column: Int, length: Int = 1, hint: String? = nil
  ) -> [Substring] {
    let place = SourcePlace(file: "a.yml", line: line, column: column, length: length)
    return Diagnostic(.error, code: "LM0001", "wrong", at: place, hint: hint)
      .rendered(source: source).split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test("The first line is file, line, column, severity, message and code")
  func firstLine() {
    #expect(rendered("x", line: 1, column: 1)[0] == "a.yml:1:1: error: wrong [LM0001]")
  }

  @Test("The caret and its tail stand under the place")
  func caret() {
    let lines = rendered("liver; kindey; lung", line: 1, column: 8, length: 6)
    #expect(lines[1...] == ["  liver; kindey; lung", "         ^~~~~~"])
  }

  @Test("Tabs before the place are kept")
  func tabs() {
    #expect(rendered("\t\tsite: x", line: 1, column: 3, length: 4)[2] == "  \t\t^~~~")
  }

  @Test("Characters are counted, not bytes or scalars")
  func unicode() {
    let lines = rendered("ü e\u{301} 👩‍⚕️ kindey", line: 1, column: 7, length: 6)
    #expect(lines[2] == "  " + "      " + "^~~~~~")
  }

  @Test("The last line needs no line break", arguments: ["a\nbcd", "a\r\nbcd", "a\nbcd\n"])
  func lastLine(source: String) {
    #expect(rendered(source, line: 2, column: 2)[1...].prefix(2) == ["  bcd", "   ^"])
  }

  @Test("A place at the end of its line has its caret there")
  func endOfLine() {
    #expect(rendered("abc", line: 1, column: 4, length: 5)[2] == "     ^")
  }

  @Test("A mark never reaches beyond its line")
  func longPlace() {
    #expect(rendered("abc\ndef", line: 1, column: 2, length: 1000)[2] == "   ^~")
  }

  @Test("A line that the source does not have is left out", arguments: [0, -3, 2, 99])
  func lineOutside(line: Int) {
    #expect(rendered("abc", line: line, column: 1).count == 1)
  }

  @Test("Nonsense places do not crash", arguments: [-5, 0, 1, 900])
  func nonsense(number: Int) {
    var place = SourcePlace(file: "a", line: 1, column: number)
    place.length = number
    let text = Diagnostic(.note, code: "LM0001", "odd", at: place).rendered(source: "abc")
    #expect(text.contains("^"))
  }

  @Test("The hint is the last line")
  func hint() {
    #expect(rendered("abc", line: 1, column: 1, hint: "do this").last == "  hint: do this")
  }

  @Test("Without a place only the message is printed")
  func withoutPlace() {
    let diagnostic = Diagnostic(.warning, code: "LM0002", "odd")
    #expect(diagnostic.rendered(source: "abc") == "warning: odd [LM0002]")
  }

  @Test("Places are ordered by file, line and column")
  func order() {
    let ordered = [
      SourcePlace(file: "a", line: 1, column: 9), SourcePlace(file: "a", line: 2, column: 1),
      SourcePlace(file: "a", line: 10, column: 1), SourcePlace(file: "b", line: 1, column: 1),
    ]
    #expect(ordered.reversed().sorted() == ordered)
  }

  @Test("A place is at least one character long")
  func leastLength() {
    #expect(SourcePlace(file: "a", line: 1, column: 1, length: 0).length == 1)
  }
}
