import BodyAtlas
import CaseModel
import Diagnostics
import Resolution

/// Makes one patient's case of what the resources say: each tumour once, however many resources speak of
/// it.
struct PatientAssembler {
  let atlas: Atlas
  let finder: PlaceFinder
  let words: SiteWords

  private(set) var tumours: [Tumour] = []
  private(set) var rows: [(number: Int, row: MappingRow)] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Where body structures and specimens are, for what refers to them.
  private var placesByKey: [ResourceKey: MappedPlace] = [:]

  /// A tumour, and every resource that speaks of it.
  struct Tumour {
    var kind: OncologyStatement.Kind
    /// As the first resource states it.
    var stated: MappedPlace
    /// With what others add to it.
    var place: MappedPlace
    var keys: Set<ResourceKey>
    var lead: OncologyStatement
    var millimetres: [Double] = []
    var sizeDate = ""
  }

  init(_ atlas: Atlas, _ finder: PlaceFinder, _ words: SiteWords) {
    self.atlas = atlas
    self.finder = finder
    self.words = words
  }

  /// Takes everything that is said of one patient, in the order of the file.
  mutating func take(
    _ statements: [OncologyStatement], sizes: [SizeStatement],
    noMetastases: [NoMetastasisStatement]
  ) {
    // Diseases first; what other resources say is added to them.
    let order: [[OncologyStatement.Kind]] = [
      [.primary, .metastasis, .tumour], [.structure], [.treatedSite, .specimen],
    ]
    var waiting: [OncologyStatement] = []
    for kinds in order {
      for statement in statements where kinds.contains(statement.kind) {
        switch statement.kind {
        case .primary, .metastasis, .tumour:
          if statement.resource == "BodyStructure" {
            takeStructure(statement, &waiting)
          } else {
            takeDisease(statement, statements, &waiting)
          }
        case .structure: takeStructure(statement, &waiting)
        case .treatedSite, .specimen: list(statement)
        }
      }
    }
    for statement in waiting { reportMissing(statement) }
    for size in sizes.sorted(by: { $0.date < $1.date }) { take(size) }
    compare(noMetastases)
  }

  // MARK: - Tumours

  private mutating func takeDisease(
    _ statement: OncologyStatement, _ all: [OncologyStatement],
    _ waiting: inout [OncologyStatement]
  ) {
    switch finder.places(of: statement) {
    case .contradiction(let contradiction): report(contradiction, statement)
    case .notStated, .notUnderstood: waiting.append(statement)
    case .places(let places):
      for place in places { add(statement, place) }
    }
  }

  private mutating func add(_ statement: OncologyStatement, _ place: MappedPlace) {
    let keys = Set(statement.keys)
    let same = tumours.firstIndex { tumour in
      Self.isSame(tumour.kind, statement.kind) && tumour.place.site.id == place.site.id
        && tumour.place.side == place.side
    }
    if let same {
      tumours[same].keys.formUnion(keys)
      if tumours[same].kind == .tumour { tumours[same].kind = statement.kind }
      // What is confirmed elsewhere is no longer suspected.
      let certainty = tumours[same].lead.certainty
      if certainty == .suspected || (certainty == nil && statement.certainty != .suspected) {
        tumours[same].lead.certainty = statement.certainty
      }
      row(statement, .merged, place, tumour: same, "the same tumour as lesion \(same + 1)")
      return
    }
    tumours.append(
      Tumour(kind: statement.kind, stated: place, place: place, keys: keys, lead: statement))
    row(statement, .drawn, place, tumour: tumours.count - 1, nil)
  }

  private static func isSame(_ a: OncologyStatement.Kind, _ b: OncologyStatement.Kind) -> Bool {
    a == b || a == .tumour || b == .tumour
  }

  /// A body structure: a closer word on a tumour, or a finding of its own.
  private mutating func takeStructure(
    _ statement: OncologyStatement, _ waiting: inout [OncologyStatement]
  ) {
    guard case .places(let places) = outcome(of: statement), let place = places.first else {
      return
    }
    for key in statement.keys { placesByKey[key] = place }
    let own = Set(statement.keys)
    // Which diseases speak of it, or it of them.
    if let owner = waiting.firstIndex(where: { isLinked($0, statement) }) {
      var disease = waiting.remove(at: owner)
      disease.keys += statement.keys
      var found = place
      found.path = .bodyStructure
      add(disease, found)
      row(statement, .merged, place, tumour: tumours.count - 1, "where the condition’s tumour is")
      return
    }
    let linked = tumours.indices.filter { isLinked(tumours[$0].lead, statement) }
    if let tumour = linked.first(where: { tumours[$0].place.fits(place, in: atlas) }) {
      refine(tumour, with: place)
      tumours[tumour].keys.formUnion(own)
      add(statement.characters, to: tumour)
      row(
        statement, .merged, place, tumour: tumour, "the same tumour as lesion \(tumour + 1)")
      return
    }
    if let tumour = linked.first {
      let stated = tumours[tumour].stated
      guard stated.fits(place, in: atlas) else {
        let kind: PlaceContradiction.Kind =
          if let one = stated.side, let other = place.side, one != other {
            .sides(one, other)
          } else {
            .sites(stated.site.name.lowercased(), place.site.name.lowercased())
          }
        report(
          PlaceContradiction(kind: kind, path: "location", place: statement.place), statement)
        return
      }
      var another = statement
      another.kind = tumours[tumour].kind
      add(another, place)
      return
    }
    let twin = tumours.firstIndex {
      atlas.isOneLineage($0.place.site.id, place.site.id)
        && ($0.place.side == place.side || place.side == nil)
    }
    if let twin {
      tumours[twin].keys.formUnion(own)
      add(statement.characters, to: twin)
      row(statement, .merged, place, tumour: twin, "the same place as lesion \(twin + 1)")
    } else {
      add(statement, place)
    }
  }

  private func isLinked(_ disease: OncologyStatement, _ structure: OncologyStatement) -> Bool {
    structure.related.contains { disease.keys.contains($0) }
      || disease.related.contains { structure.keys.contains($0) }
  }

  private mutating func refine(_ tumour: Int, with place: MappedPlace) {
    var refined = tumours[tumour].place
    if refined.side == nil { refined.side = place.side }
    if atlas.isPiece(place.site.id, of: refined.site.id) {
      refined.site = place.site
      if !place.aspects.isEmpty { refined.aspects = place.aspects }
    }
    tumours[tumour].place = refined
  }

  private mutating func add(_ characters: [LesionCharacter], to tumour: Int) {
    for character in characters where !tumours[tumour].lead.characters.contains(character) {
      tumours[tumour].lead.characters.append(character)
    }
  }

  /// The places of a statement; what cannot be told is reported.
  private mutating func outcome(of statement: OncologyStatement) -> PlaceOutcome {
    let outcome = finder.places(of: statement)
    switch outcome {
    case .places: break
    case .contradiction(let contradiction): report(contradiction, statement)
    case .notStated, .notUnderstood: reportMissing(statement)
    }
    return outcome
  }

  /// A place that was treated or sampled: in the account, and not in the figure.
  private mutating func list(_ statement: OncologyStatement) {
    guard case .places(let places) = outcome(of: statement) else { return }
    for key in statement.keys { placesByKey[key] = places.first }
    let reason =
      statement.kind == .specimen ? "where a specimen was taken" : "the place of a treatment"
    for place in places { row(statement, .listed, place, tumour: nil, reason) }
  }

  // MARK: - Sizes and stages

  private mutating func take(_ size: SizeStatement) {
    guard let tumour = tumour(of: size) else {
      rows.append((size.number, size.row(.unmapped, "no tumour that it is the size of")))
      diagnostics.append(FHIRFault.sizeWithoutTumour(size))
      return
    }
    // In the order of their dates: a later size stands for an earlier one.
    if let earlier = rows.lastIndex(where: {
      $0.row.statement == .size && $0.row.lesion == tumour + 1
    }) {
      rows[earlier].row.outcome = .skipped
      rows[earlier].row.reason = "an earlier size of the same tumour"
    }
    tumours[tumour].millimetres = Array(size.millimetres.prefix(3))
    var row = size.row(.merged, "the size of lesion \(tumour + 1)")
    row.lesion = tumour + 1
    rows.append((size.number, row))
  }

  private func tumour(of size: SizeStatement) -> Int? {
    let focused = tumours.indices.filter { index in
      size.focus.contains { tumours[index].keys.contains($0) }
    }
    if focused.count == 1 { return focused.first }
    var places = size.focus.compactMap { placesByKey[$0] }
    places += size.sites.compactMap { finder.place(of: $0) }
    let placed = tumours.indices.filter { index in
      places.contains { tumours[index].place.fits($0, in: atlas) }
    }
    if placed.count == 1 { return placed.first }
    let isSilent = size.focus.isEmpty && size.sites.isEmpty
    return isSilent && tumours.count == 1 ? 0 : nil
  }

  private mutating func compare(_ noMetastases: [NoMetastasisStatement]) {
    // A node near the primary is no distant metastasis.
    let distant = tumours.indices.filter {
      tumours[$0].kind == .metastasis && !tumours[$0].place.site.isLymphNode
    }
    guard let lesion = distant.first, let stage = noMetastases.first else { return }
    diagnostics.append(FHIRFault.stageContradicts(stage, lesion: lesion + 1, tumours[lesion].lead))
    for stage in noMetastases {
      for index in rows.indices where rows[index].row.position == stage.path {
        rows[index].row.outcome = .contradictory
        rows[index].row.reason =
          "says that there are no distant metastases; lesion \(lesion + 1) is one"
      }
    }
  }

  // MARK: - The account

  mutating func take(_ passedOver: [ResourceReader.PassedOver]) {
    for item in passedOver { rows.append((item.number, item.row)) }
  }

  mutating func say(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  private mutating func row(
    _ statement: OncologyStatement, _ outcome: MappingRow.Outcome, _ place: MappedPlace?,
    tumour: Int?, _ reason: String?
  ) {
    rows.append(
      (
        statement.number,
        statement.row(outcome, place, lesion: tumour.map { $0 + 1 }, reason: reason)
      ))
  }

  private mutating func report(_ contradiction: PlaceContradiction, _ statement: OncologyStatement)
  {
    row(statement, .contradictory, nil, tumour: nil, contradiction.reason)
    diagnostics.append(FHIRFault.contradiction(contradiction, statement))
  }

  private mutating func reportMissing(_ statement: OncologyStatement) {
    let missed: FHIRConcept? =
      if case .notUnderstood(let concept) = finder.places(of: statement) { concept } else { nil }
    let reason = missed == nil ? "no place is stated" : "the place is not understood"
    row(statement, .unmapped, nil, tumour: nil, reason)
    // A treatment or a specimen without a known place takes nothing from the figure.
    guard statement.kind != .treatedSite, statement.kind != .specimen else { return }
    diagnostics.append(
      missed.map { FHIRFault.notUnderstood($0, statement) } ?? FHIRFault.notStated(statement))
  }
}
