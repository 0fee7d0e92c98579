/// What stands on or beside the markers of a figure, and before what is said of them.
public enum FindingKeys: String, Hashable, Sendable, CaseIterable, Codable {
  /// 1, 2, 3, in the order of the case.
  case numbers
  /// A, B, C in the same order; AA follows Z.
  case letters

  /// The key of the finding that is the `number`th of its case.
  ///
  /// - Precondition: `number` is at least 1.
  public func text(_ number: Int) -> String {
    precondition(number > 0)
    guard self == .letters else { return String(number) }
    var rest = number
    var letters = ""
    while rest > 0 {
      letters = Self.alphabet[(rest - 1) % Self.alphabet.count] + letters
      rest = (rest - 1) / Self.alphabet.count
    }
    return letters
  }

  private static let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
}
