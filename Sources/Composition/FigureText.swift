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
  /// One sentence each.
  var footnotes: [String]
  /// What the picture is, without its findings.
  var subject: String

  var footnote: String { footnotes.joined(separator: " ") }

  init(
    _ resolved: ResolvedCase, plan: FigurePlan, sex: Sex, footnote detail: FootnoteDetail = .full
  ) {
    let source = resolved.source
    let words = Phrasebook(.english)
    title = source.title ?? words(.sitesOfDisease)
    hasTitle = source.title != nil
    caption = source.caption ?? Self.patientWords(source.patient)
    let count = resolved.lesions.count
    let undrawnNumbers = Set(plan.undrawn.map(\.number))
    let shown = Set(plan.marks.map(\.lesion.number))
    let findings = count == 1 ? "1 finding" : "\(count) findings"

    var notes: [String] = []
    if detail == .full {
      notes += Self.scaleNotes(source, plan.scale)
    }
    if detail != .least || !undrawnNumbers.isEmpty {
      notes.append(
        "\(findings): \(undrawnNumbers.isEmpty ? "all" : String(shown.subtracting(undrawnNumbers).count)) shown."
      )
    }
    if !undrawnNumbers.isEmpty {
      let list = plan.undrawn.map { "\($0.number) \($0.name) (\($0.reason))" }
      notes.append("Not shown: " + list.joined(separator: "; ") + ".")
    }
    let drawnTumours = plan.tumours
    for (index, mark) in plan.marks.enumerated()
    where mark.lesion.vascularExtension != nil && drawnTumours[index] == nil {
      notes.append("Growth of \(mark.lesion.number) along the vessel is not drawn.")
    }
    for mark in plan.marks {
      guard let standIn = mark.standIn else { continue }
      notes.append("\(mark.lesion.number) drawn at \(standIn.name.lowercasedFirst).")
    }
    notes += Self.abbreviations(plan)
    if detail == .brief { notes.append("Schematic, not to scale.") }
    footnotes = notes

    let views = words.list(plan.figures.compactMap { $0.view?.printName })
    subject = words(sex == .female ? .bodyMapOfFemale : .bodyMapOfMale, views)
  }

  private static func scaleNotes(_ source: Case, _ scale: MarkerScale) -> [String] {
    let hasSizes = source.lesions.contains { $0.sizeInMillimetres != nil }
    return [
      !hasSizes
        ? "No sizes stated; symbols are not to scale."
        : scale.largest == nil
          ? "Symbols are not to scale." : "Symbols have a scale of their own, not the body's.",
      "Positions within a site are schematic.",
    ]
  }

  private static func patientWords(_ patient: Patient) -> String {
    switch (patient.sex, patient.age) {
    case (let sex?, let age?): "\(sex == .female ? "Woman" : "Man"), \(age) years."
    case (nil, let age?): "\(age) years."
    case (_, nil): ""
    }
  }

  private static func abbreviations(_ plan: FigurePlan) -> [String] {
    var seen: Set<String> = []
    return plan.marks.compactMap { mark in
      guard let site = mark.lesion.vascularExtension?.vessel.site else { return nil }
      let short = Abbreviation.shortName(of: site)
      guard short != site.name.lowercasedFirst, seen.insert(short).inserted else { return nil }
      return "\(short), \(site.name.lowercasedFirst)."
    }
  }
}
