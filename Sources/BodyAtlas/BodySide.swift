/// The patient's side; never the page's.
package enum BodySide: String, CaseIterable, Hashable, Sendable {
  case left
  case right

  /// `L` or `R`, as in the ids of the atlas and in print.
  package var letter: String {
    switch self {
    case .left: "L"
    case .right: "R"
    }
  }

  package init?(letter: some StringProtocol) {
    switch letter {
    case "L": self = .left
    case "R": self = .right
    default: return nil
    }
  }

  package var opposite: BodySide {
    switch self {
    case .left: .right
    case .right: .left
    }
  }
}
