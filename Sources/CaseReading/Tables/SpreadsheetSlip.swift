import Diagnostics

/// What a spreadsheet put in the place of the value that somebody typed.
enum SpreadsheetSlip {
  /// The diagnostic of a cell that holds no value but what a program made of it; nil for a value.
  ///
  /// - Parameter mayBeDate: whether a date may be meant, as in a note.
  static func diagnostic(_ cell: LocatedText, mayBeDate: Bool) -> Diagnostic? {
    let text = cell.string
    // Most cells are words; none of these begins with one but a month.
    guard let first = text.first else { return nil }
    if first == "=" {
      return cell.error(
        "LM0143", "\(cell.quoted) is a formula, not a value",
        hint: "paste the values alone before saving the table")
    }
    if first == "#", errorValues.contains(text.uppercased()) || text.allSatisfy({ $0 == "#" }) {
      return cell.error(
        "LM0143", "\(cell.quoted) is an error of the spreadsheet, not a value",
        hint: "correct the cell, or leave it empty for what is not stated")
    }
    guard first.isDigit || first.isLetter, text.contains(where: \.isDigit) else { return nil }
    if isRounded(text) {
      return cell.error(
        "LM0143", "\(cell.quoted) is a number that the spreadsheet has rounded",
        hint: "format the column as text and enter the number again")
    }
    if !mayBeDate, isDate(text) {
      return cell.error(
        "LM0144", "\(cell.quoted) looks like a date that a spreadsheet made of something else",
        hint: "format the column as text and enter the value again: ‘ribs 4 to 5’, ‘3.2 cm’")
    }
    return nil
  }

  private static let errorValues: Set = [
    "#N/A", "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#SPILL!", "#CALC!",
    "#GETTING_DATA", "#FIELD!", "#BLOCKED!", "#NV", "#WERT!", "#BEZUG!", "#ZAHL!",
  ]

  /// `4.0E+07`.
  private static func isRounded(_ text: String) -> Bool {
    let parts = text.uppercased().split(separator: "E+", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[1].count >= 2 && parts[1].allSatisfy(\.isDigit)
      && parts[0].first?.isDigit == true
      && parts[0].allSatisfy { $0.isDigit || $0 == "." || $0 == "," }
  }

  /// `5-Apr`, `Apr-05`, `05. Apr`, `5-Apr-26`, `05.04.2026`, `4/5/2026`, `2026-04-05 00:00:00`.
  private static func isDate(_ text: String) -> Bool {
    var text = text[...]
    // A time of day behind it.
    if let blank = text.firstIndex(of: " "), text[blank...].contains(":") { text = text[..<blank] }
    guard text.count <= 12 else { return false }
    let parts = text.split { $0 == "-" || $0 == "/" || $0 == "." || $0 == " " }
    guard parts.count == 2 || parts.count == 3 else { return false }
    let numbers = parts.filter { $0.allSatisfy(\.isDigit) }
    if numbers.count == parts.count - 1 {
      return numbers.allSatisfy { $0.count <= 2 || $0.count == 4 }
        && parts.contains { months.contains($0.lowercased()) }
    }
    let separators = Set(text.filter { !$0.isDigit })
    return numbers.count == 3 && separators.count == 1
      && numbers.filter { $0.count == 4 }.count == 1
      && numbers.filter { $0.count <= 2 }.count == 2
  }

  /// As English and German spreadsheets shorten them.
  private static let months: Set = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    "mrz", "mär", "mai", "okt", "dez", "sept", "june", "july",
  ]
}
