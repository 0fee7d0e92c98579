/// A public terminology whose codes name places in the body.
package enum CodeSystem: String, CaseIterable, Hashable, Sendable {
  /// SNOMED CT, body structures and the disorders that state one.
  case snomed
  /// ICD-O-3, topography: the places of tumours.
  case icdO3 = "icdo3"
  /// ICD-10 and its national editions (CM, GM): tumours by place.
  case icd10
  /// UBERON, the anatomy of many species.
  case uberon

  /// The name in print.
  package var name: String {
    switch self {
    case .snomed: "SNOMED CT"
    case .icdO3: "ICD-O-3"
    case .icd10: "ICD-10"
    case .uberon: "UBERON"
    }
  }

  /// Whether a text has the form of a code of this system; it may not exist.
  package func isCode(_ text: String) -> Bool { canonical(text) != nil }

  /// The code in the one spelling that is compared, or nil when it is no code of this system.
  ///
  /// ICD codes lose the dot and what stands after the code (`C34.1`, `c341` and `C34.1 G` are one; so
  /// are `C34` and `C34.-`), UBERON identifiers everything but their seven digits.
  func canonical(_ code: String) -> String? {
    switch self {
    case .snomed:
      let digits = code.filter { $0 != " " }
      return digits.isCode(6...18, of: \.isNumber) ? digits : nil
    case .icdO3, .icd10:
      let start = code.drop(while: \.isWhitespace).prefix { !$0.isWhitespace }
      let plain = start.filter { $0 != "." }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
        .uppercased()
      guard plain.isCode(3...7, of: { $0.isNumber || $0.isLetter }), plain.first?.isLetter == true,
        plain.dropFirst().first?.isNumber == true
      else { return nil }
      return plain
    case .uberon:
      let digits = String(code.suffix(while: \.isNumber))
      return digits.isCode(7...7, of: \.isNumber) ? digits : nil
    }
  }

  /// The codes under which a code may be listed, its own first: an ICD code stands for what it is a
  /// part of when it is not listed itself, down to its three characters.
  func widening(_ canonical: String) -> [String] {
    switch self {
    case .snomed, .uberon: return [canonical]
    case .icdO3, .icd10:
      return stride(from: canonical.count, through: 3, by: -1).map { String(canonical.prefix($0)) }
    }
  }
}

extension StringProtocol {
  fileprivate func isCode(
    _ lengths: ClosedRange<Int>, of kind: (Character) -> Bool
  ) -> Bool {
    lengths.contains(count) && allSatisfy { $0.isASCII && kind($0) }
  }
}

extension String {
  /// The longest end of which every character is of a kind.
  fileprivate func suffix(while isOfKind: (Character) -> Bool) -> Substring {
    self[(lastIndex { !isOfKind($0) }.map(index(after:)) ?? startIndex)...]
  }
}
