public import CaseModel
public import Diagnostics

/// One case of a table, as far as it could be read.
public struct TableCase: Hashable, Sendable {
  /// The name under which the rows state it; nil when the table has no such column.
  public internal(set) var identifier: String?
  /// nil when rows of it have errors.
  public internal(set) var source: Case?
  /// Everything to be said of its rows.
  public internal(set) var diagnostics: [Diagnostic] = []
  /// Whether rows of the same case stood further up, so that what was handed on then is not whole.
  public internal(set) var isContinuation = false
  /// The first cell of its first row.
  public internal(set) var place: SourcePlace
  /// The lines that the diagnostics speak of.
  public internal(set) var lines: SourceLines
}

/// What is to be said of a table when it has been read.
public struct TableSummary: Hashable, Sendable {
  /// What is wrong with the table as a whole, for instance the names of its columns; with these no
  /// row is read.
  public internal(set) var diagnostics: [Diagnostic] = []
  /// The lines that the diagnostics speak of.
  public internal(set) var lines = SourceLines("")
  /// The rows read, those with errors included.
  public internal(set) var rows = 0
  /// The cases handed on.
  public internal(set) var cases = 0
}
