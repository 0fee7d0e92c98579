import CaseModel
import CaseReading
import Diagnostics

/// What reading a table gave, whole or cut into pieces.
struct TableReading {
  var cases: [TableCase] = []
  var summary: TableSummary

  init(_ text: String, isTabbed: Bool = false, pieceSize: Int? = nil) {
    self.init(bytes: Array(text.utf8), isTabbed: isTabbed, pieceSize: pieceSize)
  }

  init(bytes: [UInt8], isTabbed: Bool = false, pieceSize: Int? = nil) {
    var reader = TableReader(isTabbed: isTabbed, file: "f")
    var rest = bytes[...]
    while !rest.isEmpty {
      cases += reader.feed(Array(rest.prefix(pieceSize ?? rest.count)))
      rest = rest.dropFirst(pieceSize ?? rest.count)
    }
    let last = reader.finish()
    cases += last.cases
    summary = last.summary
  }

  var diagnostics: [Diagnostic] { cases.flatMap(\.diagnostics) + summary.diagnostics }

  /// `code line:column` of each diagnostic.
  var faults: [String] {
    diagnostics.map { "\($0.code) \($0.place?.line ?? 0):\($0.place?.column ?? 0)" }
  }

  /// The cases without faults.
  var sources: [Case] { cases.compactMap(\.source) }
}
