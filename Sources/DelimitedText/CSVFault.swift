/// Something RFC 4180 does not allow, with its place.
package struct CSVFault: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Kind: Hashable, Sendable {
    case noHeader
    case unnamedColumn
    case doubledColumn(String)
    case raggedRow(expected: Int, found: Int)
    /// A quoted value is still open at the end of the text.
    case unterminatedQuote
    /// A quote inside a value that does not begin with one.
    case strayQuote
    /// A quoted value is followed by something other than a comma or the end of the line.
    case textAfterQuote
    /// A carriage return that no line feed follows.
    case bareCarriageReturn
    /// A value that is not UTF-8.
    case notUTF8
    /// A record longer than ``CSVScanner/longestRecord``; nothing behind it is read.
    case tooLong
  }

  package let kind: Kind
  /// Counted from 1.
  package let line: Int
  /// In Unicode scalars, counted from 1.
  package let column: Int

  package init(_ kind: Kind, line: Int, column: Int) {
    self.kind = kind
    self.line = line
    self.column = column
  }

  package var description: String {
    switch kind {
    case .noHeader: "the table is empty; its first line must name the columns"
    case .unnamedColumn: "a column has no name"
    case .doubledColumn(let name): "the column '\(name)' appears twice"
    case .raggedRow(let expected, let found):
      "the row has \(found) \(found == 1 ? "field" : "fields"), the header \(expected)"
    case .unterminatedQuote: "the quoted value that begins here never ends"
    case .strayQuote: "a quote inside a value that does not begin with one"
    case .textAfterQuote: "text after a closing quote"
    case .bareCarriageReturn: "a carriage return without a line feed"
    case .notUTF8: "a value that is not UTF-8 text"
    case .tooLong: "a row of more than a million characters; nothing behind it is read"
    }
  }

  /// What to do about it; nil when the description says it all.
  package var hint: String? {
    switch kind {
    case .noHeader, .unnamedColumn, .doubledColumn, .tooLong: nil
    case .raggedRow: "put values that hold a separator in double quotes"
    case .bareCarriageReturn: "end lines with a line feed, or with both"
    case .notUTF8: "save the table again as ‘CSV UTF-8’"
    case .unterminatedQuote: "a quote inside a quoted value is written twice"
    case .strayQuote, .textAfterQuote:
      "put the whole value in double quotes and write each quote inside it twice"
    }
  }
}
