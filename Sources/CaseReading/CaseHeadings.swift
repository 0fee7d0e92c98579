import CaseModel
import Diagnostics

/// What a site list says of the whole case: lines such as `title: …` and `sex: female`.
struct CaseHeadings {
  enum Name: String, CaseIterable {
    case title, caption, id, language, keys, sex, age
  }

  private var given: Set<Name> = []

  /// The heading that an item is; nil when it is a finding.
  static func heading(in item: LocatedText) -> (name: Name, value: LocatedText)? {
    guard let colon = item.text.prefix(20).firstIndex(of: ":"),
      let name = Name(
        rawValue: item.text[..<colon].lowercased().split(whereSeparator: \.isWhitespace)
          .joined(separator: " "))
    else { return nil }
    return (name, item.with(item.text[item.text.index(after: colon)...]).trimmed)
  }

  /// Writes a heading into the case, and says what is wrong with it.
  mutating func apply(
    _ heading: (name: Name, value: LocatedText), at item: LocatedText, to source: inout Case
  ) -> [Diagnostic] {
    let (name, value) = heading
    guard given.insert(name).inserted else {
      return [
        Diagnostic(.error, code: "LM0120", "given twice: ‘\(name.rawValue)’", at: item.place)
      ]
    }
    if let (mark, _) = value.unpaired, QuotedText.closers(of: value.text.first ?? " ") != nil {
      return [
        Diagnostic(
          .error, code: "LM0108", "\(mark.quoted) has no partner on its line", at: mark.place,
          hint: "close the quotation, or write the words without marks")
      ]
    }
    let text = QuotedText.content(value.text, isPlace: false) ?? value.string
    switch name {
    case .title: source.title = text
    case .caption: source.caption = text
    case .id: source.identifier = text
    case .language:
      guard let language = FigureLanguage(tag: text) else {
        return [Self.noValue(value, "language that figures speak", FigureLanguage.allCases)]
      }
      source.language = language
    case .keys:
      guard let keys = FindingKeys(rawValue: text.lowercased()) else {
        return [Self.noValue(value, "kind of key", FindingKeys.allCases)]
      }
      source.findingKeys = keys
    case .sex:
      let sexes: [String: PatientSex] = [
        "female": .female, "f": .female, "woman": .female, "male": .male, "m": .male, "man": .male,
      ]
      guard let sex = sexes[text.lowercased()] else {
        return [Self.noValue(value, "sex", PatientSex.allCases)]
      }
      source.patient.sex = sex
    case .age:
      guard let age = Int(text), (0...130).contains(age) else {
        return [
          Diagnostic(
            .error, code: "LM0114", "‘age’ must be a whole number of years", at: value.place)
        ]
      }
      source.patient.age = age
    }
    return []
  }

  private static func noValue<Value: RawRepresentable<String>>(
    _ text: LocatedText, _ kind: String, _ known: [Value]
  ) -> Diagnostic {
    Diagnostic(
      .error, code: "LM0116", "\(text.quoted) is no \(kind)", at: text.place,
      hint: "it is one of " + known.map { "‘\($0.rawValue)’" }.joined(separator: ", "))
  }
}
