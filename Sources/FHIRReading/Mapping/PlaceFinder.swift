import BodyAtlas
import CaseModel
import Diagnostics
import Resolution

// A record states a place in three ways: in the field for the place with qualifiers beside it, in that
// field with a code that states the side by itself, or in the code of the disease alone. They are read in
// that order. What is not needed is still compared, because records contradict themselves, and a marker
// on the wrong side is worse than none.

/// Finds the places of a statement.
struct PlaceFinder {
  let concepts: ConceptReader

  private var atlas: Atlas { concepts.atlas }

  init(_ atlas: Atlas, _ resolver: SiteResolver) {
    concepts = ConceptReader(atlas, resolver)
  }

  func places(of statement: OncologyStatement) -> PlaceOutcome {
    do throws(PlaceContradiction) {
      return try find(statement)
    } catch {
      return .contradiction(error)
    }
  }

  private func find(_ statement: OncologyStatement) throws(PlaceContradiction) -> PlaceOutcome {
    let fromCode = try statement.code.map { concept throws(PlaceContradiction) in
      var read = try concepts.read(concept, isDisease: true)
      // Of a deposit the code of the primary says where it came from, and not where it is.
      if statement.kind == .metastasis, read.found.first?.role == .primary {
        read = ConceptReader.Statement()
      }
      read.sides.formUnion(germanSides(of: concept))
      return (concept, read)
    }
    var places: [MappedPlace] = []
    var missed: FHIRConcept?
    // A site that is nothing but a side qualifies the others.
    let loneSides = statement.sites.filter {
      !$0.codings.isEmpty && $0.codings.allSatisfy(Qualifiers.isSide)
    }
    let sites = statement.sites.filter { site in !loneSides.contains { $0.path == site.path } }
    for site in sites {
      let found = try read(site, statement, loneSides: loneSides, code: fromCode?.1)
      if found.isEmpty { missed = missed ?? site }
      for place in found {
        // Two names of one place are one place, and the narrower one counts.
        if let same = places.firstIndex(where: { $0.fits(place, in: atlas) }) {
          if atlas.isPiece(place.site.id, of: places[same].site.id) {
            let side = places[same].side
            places[same] = place
            places[same].side = place.side ?? side
          }
        } else {
          places.append(place)
        }
      }
    }
    if !places.isEmpty { return .places(places) }
    if let (concept, read) = fromCode, let found = read.found.first {
      let sides = read.sides.union(sides(of: loneSides + statement.qualifiers))
      return .places([
        MappedPlace(
          site: found.site, side: try one(sides, concept), aspects: found.aspects, path: .code,
          source: found.source, code: found.code)
      ])
    }
    if let missed { return .notUnderstood(missed) }
    if let code = statement.code, DiseaseWords(code.words).placeWords != nil, !code.words.isEmpty,
      !code.has(FHIRCodes.tumourCategories)
    {
      return .notUnderstood(code)
    }
    return .notStated
  }

  /// The place that one concept states, for what has no other; nil when it is not understood.
  func place(of concept: FHIRConcept) -> MappedPlace? {
    guard let read = try? concepts.read(concept, isDisease: false), let found = read.found.first
    else {
      return nil
    }
    return MappedPlace(
      site: found.site, side: read.sides.count == 1 ? read.sides.first : nil,
      aspects: found.aspects, path: .bodySite, source: found.source, code: found.code)
  }

  /// The place of one concept of the field for places.
  private func read(
    _ site: FHIRConcept, _ statement: OncologyStatement, loneSides: [FHIRConcept],
    code: ConceptReader.Statement?
  ) throws(PlaceContradiction) -> [MappedPlace] {
    let read = try concepts.read(site, isDisease: false)
    let beside =
      site.extensions.compactMap { item in item.concept.map { (item.url, $0) } }
      + statement.qualifiers.map { ("", $0) } + loneSides.map { ("laterality", $0) }
    var qualified: Set<Laterality> = germanSides(of: site)
    var positions: [String] = []
    for (address, concept) in beside {
      let sides = Qualifiers.sides(of: concept, isForSides: Qualifiers.isForSides(address))
      qualified.formUnion(sides)
      if sides.isEmpty, let words = Qualifiers.position(of: concept) { positions.append(words) }
    }
    for coding in site.codings where Qualifiers.isSide(coding) {
      let lone = FHIRConcept(
        codings: [coding], text: nil, extensions: [], path: site.path, place: site.place)
      qualified.formUnion(Qualifiers.sides(of: lone, isForSides: true))
    }
    guard let found = narrowed(read.found.first, by: positions, site) else { return [] }
    if let disease = code?.found.first, statement.kind != .metastasis || disease.source == .code,
      !atlas.canBeOnePlace(found.site, disease.site)
    {
      throw PlaceContradiction(
        kind: .sites(found.site.name.lowercased(), disease.site.name.lowercased()), path: site.path,
        place: site.place)
    }
    let own = read.sides.union(found.sides)
    let side = try one(own.union(qualified), site)
    let codeSide = try one(code?.sides ?? [], site)
    if let side, let codeSide, side != codeSide {
      throw PlaceContradiction(kind: .sides(side, codeSide), path: site.path, place: site.place)
    }
    let path: MappingRow.Path =
      if statement.resource == "Observation", site.path.hasPrefix("value") {
        .value
      } else if !qualified.isEmpty || !positions.isEmpty {
        .qualified
      } else if !own.isEmpty {
        .precoordinated
      } else {
        codeSide == nil || !found.site.isPaired ? .bodySite : .sideFromCode
      }
    return [
      MappedPlace(
        site: found.site, side: side ?? codeSide, aspects: found.aspects, path: path,
        source: found.source, code: found.code)
    ]
  }

  /// The place with its positions: `lower` beside `lobe of lung` is a site of its own, beside others an
  /// aspect. Nil when neither the place nor both together are understood.
  private func narrowed(
    _ found: ConceptReader.Found?, by positions: [String], _ site: FHIRConcept
  ) -> ConceptReader.Found? {
    guard !positions.isEmpty else { return found }
    var names = site.wordings.map { DiseaseWords.withoutTag($0.lowercased()) }
    if let found { names.append(found.site.name.lowercased()) }
    let position = positions.joined(separator: " ")
    for name in names {
      let bare = name.replacing("structure of ", with: "").replacing(" structure", with: "")
      guard var narrower = concepts.find(position + " " + bare, found?.source ?? .display) else {
        continue
      }
      guard let found else { return narrower }
      guard atlas.isPiece(narrower.site.id, of: found.site.id) else { continue }
      narrower.aspects = found.aspects + narrower.aspects.filter { !found.aspects.contains($0) }
      narrower.sides.formUnion(found.sides)
      narrower.code = found.code
      return narrower
    }
    return found
  }

  private func sides(of concepts: [FHIRConcept]) -> Set<Laterality> {
    concepts.reduce(into: []) { $0.formUnion(Qualifiers.sides(of: $1, isForSides: true)) }
  }

  /// The sides that stand in extensions of codes, as with German diagnoses.
  private func germanSides(of concept: FHIRConcept) -> Set<Laterality> {
    let extensions = concept.codings.flatMap(\.extensions) + concept.extensions
    return sides(of: extensions.filter { Qualifiers.isForSides($0.url) }.compactMap(\.concept))
  }

  private func one(
    _ sides: Set<Laterality>, _ concept: FHIRConcept
  ) throws(PlaceContradiction) -> Laterality? {
    let ordered = Laterality.allCases.filter(sides.contains)
    guard ordered.count > 1 else { return ordered.first }
    throw PlaceContradiction(
      kind: .sides(ordered[0], ordered[1]), path: concept.path, place: concept.place)
  }
}
