import BodyAtlas

/// Finds codes of public terminologies in phrases, and what they mean.
struct CodeReader: Sendable {
  /// A code with everything it means.
  struct Code: Sendable {
    var text: String
    var meanings: [CodeMeaning]
  }

  private let atlas: Atlas

  init(_ atlas: Atlas) { self.atlas = atlas }

  /// The code that a phrase is or begins with, and the words behind it; nil when there is none.
  func code(in phrase: String) -> (code: Code, rest: String)? {
    guard phrase.utf8.count <= 300, phrase.utf8.contains(where: { (48...57).contains($0) }) else {
      return nil
    }
    var words = phrase.split { $0.isWhitespace || "|,;()[]".contains($0) }
    guard var first = words.first.map(String.init) else { return nil }
    words.removeFirst()
    var systems = CodeSystem.allCases
    for (prefix, system) in Self.prefixes where first.lowercased().hasPrefix(prefix) {
      systems = [system]
      first = String(first.dropFirst(prefix.count).drop { ":=/|_".contains($0) })
      if first.isEmpty, let next = words.first {
        first = String(next.drop { ":=".contains($0) })
        words.removeFirst()
      }
      // `UBERON` is the name of the system and the start of its codes.
      if system == .uberon { first = "UBERON:" + first.drop { !$0.isNumber } }
      break
    }
    guard Self.isCode(first, prefixed: systems.count == 1) else { return nil }
    let code = Code(text: first, meanings: meanings(of: first, in: systems))
    // `D10` may be a vertebra; what is no listed code may be something else.
    if code.meanings.isEmpty, systems.count > 1, first.first?.isLetter == true { return nil }
    return (code, words.joined(separator: " "))
  }

  /// The meanings in the system in which the code itself is listed, or what it is a part of.
  func meanings(of code: String, in systems: [CodeSystem]) -> [CodeMeaning] {
    var best: [CodeMeaning] = []
    for system in systems where system.isCode(code) {
      let found = (try? atlas.codeMeanings(system: system, code: code)) ?? []
      guard let first = found.first else { continue }
      if best.isEmpty || first.code.count > best[0].code.count { best = found }
    }
    return best
  }

  private static let prefixes: [(String, CodeSystem)] = [
    ("http://snomed.info/sct", .snomed), ("snomedct", .snomed), ("snomed-ct", .snomed),
    ("snomed", .snomed), ("sctid", .snomed), ("sct", .snomed), ("uberon", .uberon),
    ("icd-o-3", .icdO3), ("icdo3", .icdO3), ("icd-o", .icdO3), ("icdo", .icdO3),
    ("icd-10-cm", .icd10), ("icd-10-gm", .icd10), ("icd-10", .icd10), ("icd10", .icd10),
  ]

  /// Six to eighteen digits, `UBERON:0002107`, or `C77.3` and the like.
  private static func isCode(_ word: String, prefixed: Bool) -> Bool {
    let isDigits = { (text: Substring) in
      !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
    }
    if isDigits(word[...]) { return (6...18).contains(word.utf8.count) }
    if word.uppercased().hasPrefix("UBERON:") { return isDigits(word.dropFirst(7)) }
    guard let letter = word.uppercased().first, letter == "C" || letter == "D" else { return false }
    if letter == "D", !prefixed, !word.contains(".") { return false }
    if isLettered(word, prefixed: prefixed) { return true }
    let parts = word.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
    guard let first = parts.first, isDigits(first), parts.count <= 2 else { return false }
    // `C341` is a code when somebody says so, and `C50` always: the neck has seven vertebrae.
    guard first.utf8.count == 2 || first.utf8.count == 3 || prefixed && first.utf8.count <= 4
    else { return false }
    guard parts.count == 2 else { return true }
    return isDigits(parts[1]) && parts[1].utf8.count <= 4 || parts[1] == "-"
  }

  /// `C4A.31`, `C7A`, `C49.A2`: codes of ICD-10-CM with a letter in the third place or the fourth.
  /// The dot may be missing; `c4a` is a code when somebody says so.
  private static func isLettered(_ word: String, prefixed: Bool) -> Bool {
    let hasDot = word.utf8.contains(UInt8(ascii: "."))
    let text = hasDot || prefixed ? word.uppercased() : word
    let inThird = /[CD][0-9][AB](?:\.?[0-9]{1,4}|\.-)?/
    let inFourth = /[CD][0-9]{2}(?:\.A[0-9]{0,3}|A[0-9]{1,3})/
    return text.wholeMatch(of: inThird) != nil || text.wholeMatch(of: inFourth) != nil
  }
}
