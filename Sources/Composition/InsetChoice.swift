/// An inset that somebody asks for by name.
package enum InsetChoice: Hashable, Sendable {
  /// A chart of the atlas, by its name there.
  case chart(String)
  /// Pieces of the body about tumours in vessels.
  case vessels
  /// Pieces of the body where markers crowd.
  case crowds

  /// The name, as messages write it.
  package var name: String {
    switch self {
    case .chart(let name): name
    case .vessels: "vessels"
    case .crowds: "crowds"
    }
  }

  /// Reads a name: that of a chart, its words in any order and letter case, the word `chart` or not;
  /// `vessels`; `crowds`. Nil for what is none.
  ///
  /// - Parameter charts: the names of the atlas's charts.
  package init?(_ words: String, charts: [String]) {
    let own = Self.parts(words)
    let known = charts.map(Self.chart) + [.vessels, .crowds]
    guard !own.isEmpty, let choice = known.first(where: { Self.parts($0.name) == own }) else {
      return nil
    }
    self = choice
  }

  private static func parts(_ name: String) -> Set<String> {
    Set(name.lowercased().split { $0 == "-" || $0.isWhitespace }.map(String.init))
      .subtracting(["chart"])
  }
}

/// An inset that was asked for and is not shown.
package struct MissingInset: Hashable, Sendable {
  /// Which of those asked for.
  package var index: Int
  package var reason: Reason

  /// Why it is not shown.
  package enum Reason: Hashable, Sendable {
    /// It would show no finding.
    case nothingInIt
    /// The page has no room for it.
    case noRoom
  }
}
