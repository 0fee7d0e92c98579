import BodyAtlas
import CaseModel
import Diagnostics

/// Everything that is said of words for a place.
enum ResolutionMessage {
  /// LM0201
  static func unknown(_ phrase: String, near candidates: [Site], at place: SourcePlace?)
    -> Diagnostic
  {
    let hint =
      candidates.isEmpty
      ? "‘lesionmap sites WORD’ searches the vocabulary"
      : "did you mean " + names(candidates) + "?"
    return Diagnostic(
      .error, code: "LM0201", "unknown site ‘\(shortened(phrase))’", at: place, hint: hint)
  }

  /// LM0202
  static func ambiguous(
    _ phrase: String, _ candidates: [Site], _ reason: AmbiguityReason, at place: SourcePlace?
  ) -> Diagnostic {
    let (message, hint) =
      switch reason {
      case .sharedName: (names(candidates), "write the full name of the one you mean")
      case .alternative:
        (names(candidates), "write the one you mean, or ‘and’ if you mean both")
      case .eitherSide:
        ("the left or the right " + names(candidates), "write the side, or ‘both’ if you mean both")
      case .misspelling: (names(candidates), "no such word; write the name of the one you mean")
      case .codeAndWords: (names(candidates), "the code and the words disagree; keep the right one")
      case .stage:
        (names(candidates) + " or the stage of a tumour", "write ‘\(phrase) vertebra’ for the bone")
      }
    return Diagnostic(
      .error, code: "LM0202", "‘\(shortened(phrase))’ may mean \(message)", at: place, hint: hint)
  }

  /// LM0203
  static func sideMissing(
    _ site: Site, _ phrase: String, among count: Int, stated: Laterality?, at place: SourcePlace?
  ) -> Diagnostic {
    let name = site.name.lowercased()
    let subject = count == 1 ? "‘\(shortened(phrase))’" : "\(name) in ‘\(shortened(phrase))’"
    let hint =
      if count > 1, let stated, stated == .left || stated == .right {
        "if it is on the \(stated.rawValue) too, write ‘\(stated.rawValue) \(name)’"
      } else {
        "there is a left and a right \(name): write ‘L’, ‘R’ or ‘both’"
      }
    return Diagnostic(
      .warning, code: "LM0203", "no side stated for \(subject); drawn as such", at: place,
      hint: hint)
  }

  /// LM0210
  static func clock(
    _ clock: ClockPosition, on side: BodySide, isIn quadrants: [String], not stated: String,
    at place: SourcePlace?
  ) -> Diagnostic {
    Diagnostic(
      .error, code: "LM0210",
      "\(clock.time) o’clock of the \(side.rawValue) breast is not in the \(stated)", at: place,
      hint:
        "it is in the \(quadrants.joined(separator: " or ")); the clock is read by somebody who "
        + "faces the patient")
  }

  /// LM0210
  static func clocks(
    _ clocks: [ClockPosition], _ phrase: String, _ count: Int, at place: SourcePlace?
  ) -> Diagnostic {
    let times = clocks.map { "\($0.time) o’clock" }.joined(separator: ", ")
    return Diagnostic(
      .error, code: "LM0210",
      "‘\(shortened(phrase))’ states \(clocks.count) positions for "
        + (count == 1 ? "one breast" : "\(count) places") + ": \(times)",
      at: place, hint: "list each finding apart")
  }

  /// LM0206
  static func corrected(
    _ corrections: [Correction], _ phrase: String, as places: [SiteResolution.Place],
    at place: SourcePlace?
  ) -> Diagnostic {
    let words = corrections.map { "‘\(shortened($0.written))’" }.joined(separator: " and ")
    let meant = places.map { place in
      let side = place.side.map { $0 == .notStated ? "" : $0.rawValue + " " } ?? ""
      return "‘\(side)\(place.site.name.lowercased())’"
    }
    return Diagnostic(
      .warning, code: "LM0206",
      "\(words) looks misspelt; ‘\(shortened(phrase))’ is read as "
        + meant.joined(separator: ", "),
      at: place, hint: "correct the word if this is what you mean")
  }

  /// LM0207
  static func plural(_ site: Site, at place: SourcePlace?) -> Diagnostic {
    let name = site.name.lowercased()
    return Diagnostic(
      .warning, code: "LM0207", "the plural is read as both sides: left and right \(name)",
      at: place, hint: "write ‘both’, or ‘L’ or ‘R’ and the singular")
  }

  /// LM0208
  static func region(_ phrase: String, _ places: [SiteResolution.Place], at place: SourcePlace?)
    -> Diagnostic
  {
    Diagnostic(
      .note, code: "LM0208",
      "‘\(shortened(phrase))’ names a region or a tissue, no place in particular", at: place,
      hint: "name the organ, bone or node if it is known")
  }

  /// LM0209
  static func refused(_ phrase: String, _ reason: RefusalReason, at place: SourcePlace?)
    -> Diagnostic
  {
    let quoted = "‘\(shortened(phrase))’"
    let (message, hint) =
      switch reason {
      case .empty: ("there are no words for a place", "start with where the lesion is: ‘liver’")
      case .negated(let word):
        ("\(quoted) says where there is none: ‘\(word)’", "list only what is there")
      case .unknown(let word):
        (
          "\(quoted) names no place" + (word == phrase ? "" : ": ‘\(word)’"),
          "leave it out, or name the place"
        )
      case .relation(let word):
        (
          "\(quoted) says where from a place, not which place: ‘\(word)’",
          "name the place that the lesion is in"
        )
      case .stage(let word):
        ("\(quoted) is a stage, no place: ‘\(word)’", "name the place; a stage is not drawn")
      }
    return Diagnostic(.error, code: "LM0209", message, at: place, hint: hint)
  }

  static func names(_ sites: [Site]) -> String {
    sites.map { "‘\($0.name)’" }.joined(separator: ", ")
  }

  static func shortened(_ words: String) -> String {
    words.count <= 60 ? words : words.prefix(60) + "…"
  }
}
