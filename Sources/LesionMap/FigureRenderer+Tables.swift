public import CaseReading

extension FigureRenderer {
  /// Reads a table with one lesion a row while it streams by, and hands on each of its cases. Memory does
  /// not grow with the file, only with the rows of one case and the names of the cases.
  ///
  /// ```swift
  /// let file = try FileHandle(forReadingFrom: URL(filePath: "cohort.csv"))
  /// let summary = try FigureRenderer.readTable(file: "cohort.csv") {
  ///   try file.read(upToCount: 1 << 18).map { Array($0) }
  /// } body: { found in
  ///   print(found.identifier ?? "-", found.source?.lesions.count ?? 0)
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - file: the name under which diagnostics speak of the table.
  ///   - isTabbed: whether tabs separate its values; otherwise its first line tells whether commas,
  ///     semicolons or tabs do.
  ///   - next: the next bytes, any number of them; nil or none at the end.
  ///   - body: what is done with a case, one with errors included.
  /// - Returns: what is to be said of the table as a whole.
  /// - Throws: what `next` and `body` throw.
  public static func readTable<Failure: Error>(
    file: String, isTabbed: Bool = false, next: () throws(Failure) -> [UInt8]?,
    body: (TableCase) throws(Failure) -> Void
  ) throws(Failure) -> TableSummary {
    var reader = TableReader(isTabbed: isTabbed, file: file)
    while let bytes = try next(), !bytes.isEmpty {
      for found in reader.feed(bytes) { try body(found) }
    }
    let (rest, summary) = reader.finish()
    for found in rest { try body(found) }
    return summary
  }

  /// Whether a file that starts with these bytes is a table: its first line names columns that a table may
  /// have.
  public static func isTable(_ start: [UInt8]) -> Bool { TableReader.recognises(start) }
}
