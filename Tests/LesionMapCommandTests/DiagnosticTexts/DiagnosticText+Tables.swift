extension DiagnosticText {
  static let tables: [DiagnosticText] = []
}
