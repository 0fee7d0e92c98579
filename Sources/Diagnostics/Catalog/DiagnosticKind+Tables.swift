extension DiagnosticKind {
  /// What can be wrong in a table of lesions.
  static let tables: [DiagnosticKind] = []
}
