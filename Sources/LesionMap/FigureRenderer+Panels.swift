internal import BodyAtlas
internal import CaseModel
internal import Composition
internal import Diagnostics

/// Insets by name.
extension FigureRenderer {
  /// The names that an inset may have: those of the atlas's charts, `vessels`, `crowds`.
  public var insetNames: [String] { charts + ["vessels", "crowds"] }

  private var charts: [String] { atlas.summaries.filter(\.isInset).map(\.name).sorted() }

  /// What the references name; nil for nil.
  ///
  /// - Throws: ``FigureError/badCase(_:)`` with every name that is none.
  func choices(_ references: [InsetReference]?) throws(FigureError) -> [InsetChoice]? {
    guard let references else { return nil }
    var choices: [InsetChoice] = []
    var said: [Diagnostic] = []
    for reference in references {
      guard let choice = InsetChoice(reference.words, charts: charts) else {
        said.append(unknown(reference))
        continue
      }
      if choices.contains(choice) {
        said.append(
          Diagnostic(
            .error, code: "LM0124", "inset ‘\(choice.name)’ is named twice", at: reference.place,
            hint: "name each inset once"))
      }
      choices.append(choice)
    }
    if !said.isEmpty { throw .badCase(said) }
    return choices
  }

  private func unknown(_ reference: InsetReference) -> Diagnostic {
    let near = NearNames.suggestions(for: reference.words, among: insetNames)
    return Diagnostic(
      .error, code: "LM0124", "there is no inset ‘\(reference.words.prefix(60))’",
      at: reference.place,
      hint: near.first.map { "did you mean ‘inset \($0)’?" }
        ?? "there are " + insetNames.map { "‘\($0)’" }.joined(separator: ", "))
  }
}

extension ComposedFigure {
  /// Insets that were asked for and are not shown, each with its reason.
  func warnings(aboutInsets references: [InsetReference]) -> [Diagnostic] {
    missingInsets.filter { references.indices.contains($0.index) }.map { missing in
      let reference = references[missing.index]
      let (reason, hint) =
        switch missing.reason {
        case .nothingInIt: ("no finding of the figure lies in it", "take it out of the layout")
        case .noRoom: ("the page has no room for it", "take a larger page or fewer insets")
        }
      return Diagnostic(
        .warning, code: "LM0411", "inset ‘\(reference.words)’ is not shown: \(reason)",
        at: reference.place, hint: hint)
    }
  }
}
