import ArgumentParser
import Diagnostics
import Foundation
import LesionMap

/// Says what became of every statement of a record.
struct MappingPrinter {
  /// Rows for people, or one JSON object a line.
  enum Form: String, ExpressibleByArgument, CaseIterable { case human, json }

  var form: Form
  var stream: TextStream

  /// Says the rows of one patient.
  func say(_ record: PatientRecord, file: String) throws {
    switch form {
    case .human:
      try stream.write([file, record.source.identifier].compactMap { $0 }.joined(separator: ", "))
      for line in Self.lines(record.rows) { try stream.write(line) }
    case .json:
      for row in record.rows {
        try stream.write(try MappingObject(row, patient: record.source.identifier).json())
      }
    }
  }

  /// Columns: lesion, what became of it, what was stated, the place, the way to it, the resource.
  private static func lines(_ rows: [MappingRow]) -> [String] {
    let cells = rows.map { row in
      [
        row.lesion.map(String.init) ?? "-", row.outcome.rawValue, row.statement.rawValue,
        [row.site, row.side].compactMap { $0 }.joined(separator: ", "),
        row.reason ?? way(to: row), row.position,
      ]
    }
    let columns = 0..<5
    let widths = columns.map { column in cells.map { $0[column].count }.max() ?? 0 }
    return cells.map { cells in
      let padded = columns.map { column in
        cells[column] + String(repeating: " ", count: widths[column] - cells[column].count)
      }
      return "  " + (padded + [cells[5]]).joined(separator: "  ")
    }
  }

  private static func way(to row: MappingRow) -> String {
    guard let path = row.path else { return "" }
    let source = row.code ?? row.source?.rawValue
    return source.map { "\(path.rawValue) (\($0))" } ?? path.rawValue
  }
}

/// The machine-readable form of a row.
private struct MappingObject: Encodable {
  var schema = 1
  var file: String
  var line: Int
  var column: Int
  var patient: String?
  var resource: String
  var position: String
  var statement: String
  var outcome: String
  var lesion: Int?
  var site: String?
  var side: String?
  var path: String?
  var source: String?
  var code: String?
  var reason: String?

  init(_ row: MappingRow, patient: String?) {
    file = row.place.file
    line = row.place.line
    column = row.place.column
    self.patient = patient
    resource = row.resource
    position = row.position
    statement = row.statement.rawValue
    outcome = row.outcome.rawValue
    lesion = row.lesion
    site = row.site
    side = row.side
    path = row.path?.rawValue
    source = row.source?.rawValue
    code = row.code
    reason = row.reason
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
