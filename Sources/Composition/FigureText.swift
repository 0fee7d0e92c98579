import BodyAtlas
import CaseModel
import Resolution
import Wording

/// The words around the figure: its title, the line below it, and the footnote.
struct FigureText {
  var title: String
  /// Whether the case gives the title, so that it is printed.
  var hasTitle: Bool
  var caption: String
  /// Below the figure, sentence after sentence.
  var footnote: String
  /// What the picture is, without its findings.
  var subject: String

  init(
    _ resolved: ResolvedCase, plan: FigurePlan, sex: Sex, words: FigureWords,
    footnote detail: FootnoteDetail = .full
  ) {
    let source = resolved.source
    title = source.title ?? words(.sitesOfDisease)
    hasTitle = source.title != nil
    caption = source.caption ?? Self.patientWords(source.patient, words)
    let notes =
      Self.notes(resolved, plan, words, detail) + Self.sideLetters(plan, words, detail)
      + Self.abbreviations(plan, words)
      + (detail == .brief ? [words(.schematicNotToScale)] : [])
    footnote = notes.joined(separator: words.phrases.gap)
    let views = words.phrases.list(plan.figures.compactMap { $0.view.map { words($0.phrase) } })
    subject = words(sex == .female ? .bodyMapOfFemale : .bodyMapOfMale, views)
  }

  private static func notes(
    _ resolved: ResolvedCase, _ plan: FigurePlan, _ words: FigureWords, _ detail: FootnoteDetail
  ) -> [String] {
    let count = resolved.lesions.count
    let undrawn = Set(plan.undrawn.map(\.number))
    let shown = Set(plan.marks.map(\.lesion.number)).subtracting(undrawn)
    let findings = count == 1 ? words(.oneFinding) : words(.findings, String(count))
    var notes: [String] = []
    if detail == .full {
      let hasSizes = resolved.source.lesions.contains { $0.sizeInMillimetres != nil }
      notes.append(
        words(
          !hasSizes
            ? .noSizesAreStated
            : plan.scale.largest == nil ? .symbolsAreNotToScale : .symbolsHaveTheirScale))
      notes.append(words(.positionsAreSchematic))
    }
    if detail != .least || !undrawn.isEmpty {
      notes.append(
        undrawn.isEmpty
          ? words(.allShown, findings) : words(.someShown, findings, String(shown.count)))
    }
    if !undrawn.isEmpty {
      let list = plan.undrawn.map { lesion in
        words(
          .withRemark, "\(words.key(lesion.number)) \(LabelWords.name(of: lesion.site, words))",
          words(lesion.reason.phrase))
      }
      notes.append(words(.notShownList, list.joined(separator: words.phrases.semicolon)))
    }
    let drawnTumours = plan.tumours
    notes += plan.marks.enumerated().compactMap { index, mark in
      mark.lesion.vascularExtension != nil && drawnTumours[index] == nil
        ? words(.growthNotDrawn, words.key(mark.lesion.number)) : nil
    }
    notes += plan.marks.compactMap { mark in
      mark.standIn.map {
        words(.numberDrawnAt, words.key(mark.lesion.number), words.nameInSentence(of: $0))
      }
    }
    var coarse: [String] = []
    for mark in plan.marks where mark.isCoarse {
      let key = words.key(mark.lesion.number)
      if !coarse.contains(key) { coarse.append(key) }
    }
    if !coarse.isEmpty {
      notes.append(words(.numbersInMiddleOfRegion, words.phrases.list(coarse)))
    }
    return notes
  }

  /// Which side the letters beside a body stand for; nothing where no body has them.
  private static func sideLetters(
    _ plan: FigurePlan, _ words: FigureWords, _ detail: FootnoteDetail
  ) -> [String] {
    // Other letters than those of pictures everywhere are always told.
    let isTold = detail == .full || words(.rightLetter) != FigureWords.english(.rightLetter)
    let hasLetters = plan.figures.contains { figure in
      figure.view.map { screenDirection(of: .left, in: $0).horizontalSign != 0 } ?? false
    }
    return hasLetters && isTold
      ? [words(.sideLetters, words(.rightLetter), words(.leftLetter))] : []
  }

  private static func abbreviations(_ plan: FigurePlan, _ words: FigureWords) -> [String] {
    var seen: Set<String> = []
    return plan.marks.flatMap { mark -> [String] in
      guard let grown = mark.lesion.vascularExtension else { return [] }
      return (grown.through + [grown.vessel]).compactMap { vessel in
        guard let short = words.abbreviation(of: vessel.site), seen.insert(short).inserted else {
          return nil
        }
        return words(.abbreviation, short, words.nameInSentence(of: vessel.site))
      }
    }
  }

  private static func patientWords(_ patient: Patient, _ words: FigureWords) -> String {
    guard let age = patient.age else { return "" }
    let years = age == 1 ? words(.oneYear) : words(.years, String(age))
    let isGrown = age >= 18
    return switch patient.sex {
    case .female: words(isGrown ? .woman : .girl, years)
    case .male: words(isGrown ? .man : .boy, years)
    case nil: words(.aged, years)
    }
  }
}
