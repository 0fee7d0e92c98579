import Diagnostics
import Testing

/// Every diagnostic of the catalog, word for word and with its caret.
@Suite struct DiagnosticTextsTests {
  static let rows =
    DiagnosticText.siteLists + DiagnosticText.caseFiles + DiagnosticText.tables
    + DiagnosticText.sites + DiagnosticText.records + DiagnosticText.figures
    + DiagnosticText.looks + DiagnosticText.library + DiagnosticText.embedding

  @Test(arguments: rows)
  func theTextIsExactlyThis(row: DiagnosticText) throws {
    #expect(row.said.contains("[\(row.code)]"))
    let said = try row.produce(Scratch())
    #expect(said == row.said, "\(row.code) says:\n\(said)")
  }

  @Test func everyCodeOfTheCatalogHasAText() {
    let missing = Set(DiagnosticKind.all.map(\.code)).subtracting(Self.rows.map(\.code))
    #expect(missing.sorted() == [])
  }

  /// Records are not quoted, as their lines hold names; what concerns a whole figure, or no file, has
  /// no line. Everything else shows where it is.
  @Test(
    arguments: DiagnosticText.siteLists + DiagnosticText.caseFiles + DiagnosticText.tables
      + DiagnosticText.sites)
  func whatIsWrongInATextIsShownWithACaret(row: DiagnosticText) {
    guard row.code != "LM0121" else { return }
    let lines = row.said.split(separator: "\n")
    let carets = lines.filter { $0.hasPrefix("  ") && $0.drop { " \t".contains($0) }.first == "^" }
    #expect(!carets.isEmpty)
  }

  @Test(arguments: DiagnosticText.records)
  func aRecordIsNeverQuoted(row: DiagnosticText) {
    #expect(!row.said.contains("resourceType"))
    #expect(row.said.hasPrefix("record.json:"))
  }
}
