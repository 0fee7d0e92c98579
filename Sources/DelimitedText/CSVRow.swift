/// One record of a table.
package struct CSVRow: Hashable, Sendable {
  /// The line on which the record begins, counted from 1.
  package let line: Int
  package let fields: [CSVField]
  /// What the standard does not allow in it, in the order of the text.
  package let faults: [CSVFault]
  /// The record as it is written, without the end of its last line.
  package let source: String
}

/// One value of a record.
package struct CSVField: Hashable, Sendable {
  /// The value without its quotes.
  package let text: String
  /// Where the value begins, both counted from 1; the column in Unicode scalars.
  package let line: Int
  package let column: Int
  /// Whether it stands in quotes, the first of which is at ``column``.
  package let isQuoted: Bool
  /// Whether quotes inside it are written twice, so that it does not stand in the text as it is here.
  package let hasDoubledQuote: Bool
}
