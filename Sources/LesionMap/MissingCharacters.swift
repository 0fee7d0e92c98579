internal import CaseModel
internal import Diagnostics
internal import Typography

/// What is to be said of characters that no installed font has: one diagnostic for each script.
struct MissingCharacters {
  private let characters: [MissingCharacter]

  init(_ scalars: [Unicode.Scalar]) {
    characters = scalars.map { MissingCharacter(scalar: $0, utf8Offset: 0) }
  }

  func diagnostics(about source: Case) -> [Diagnostic] {
    var order: [String] = []
    var byScript: [String: [MissingCharacter]] = [:]
    for character in characters {
      if byScript[character.scriptName] == nil { order.append(character.scriptName) }
      byScript[character.scriptName, default: []].append(character)
    }
    return order.compactMap { script in
      guard let characters = byScript[script], let first = characters.first else { return nil }
      let (name, place) = Self.text(with: first.scalar, in: source)
      let more = characters.count - 1
      let others = more > 0 ? " and \(more) more of its script" : ""
      return Diagnostic(
        .warning, code: "LM0410",
        "no installed font has \(first.label)\(others) (script: \(script)), in \(name); "
          + "a box is drawn instead", at: place, hint: Self.hint(first))
    }
  }

  private static func hint(_ character: MissingCharacter) -> String {
    guard let package = character.debianPackage else {
      return "write something else: no font for text has it"
    }
    return "install a font that has it, such as the Debian package \(package) "
      + "(apt install \(package))"
  }

  /// Which of the texts that a case brings has a character, and where the finding stands that has it.
  private static func text(
    with scalar: Unicode.Scalar, in source: Case
  ) -> (name: String, place: SourcePlace?) {
    if let title = source.title, title.unicodeScalars.contains(scalar) { return ("the title", nil) }
    if let caption = source.caption, caption.unicodeScalars.contains(scalar) {
      return ("the caption", nil)
    }
    for (index, lesion) in source.lesions.enumerated() {
      guard let note = lesion.note, note.unicodeScalars.contains(scalar) else { continue }
      return ("the note of finding \(index + 1)", lesion.site.place)
    }
    return ("the words of the figure's language", nil)
  }
}
