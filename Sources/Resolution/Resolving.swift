import BodyAtlas
import CaseModel
import Diagnostics

/// One phrase on its way from what was read to what is meant.
struct Resolving {
  let resolver: SiteResolver
  let phrase: String
  var laterality: Laterality?
  let inherited: ResolvedSide?
  let place: SourcePlace?

  private var index: SiteIndex { resolver.reader.index }

  init(
    resolver: SiteResolver, phrase: String, laterality: Laterality?, inherited: ResolvedSide?,
    place: SourcePlace?
  ) {
    self.resolver = resolver
    self.phrase = phrase
    self.laterality = laterality
    self.inherited = inherited
    self.place = place
  }

  func finished(_ outcome: PhraseOutcome, _ corrections: [Correction]) -> SiteResolution {
    switch outcome {
    case .places(let readings):
      if readings.contains(where: { index.sites[$0.site].isNowhere }) {
        let fault = ResolutionMessage.refused(phrase, .unknown(phrase), at: place)
        return failed(.rejected, fault, [])
      }
      if let stage = asksForStage(readings) { return stage }
      return placed(readings, corrections)
    case .ambiguous(let sites, let reason):
      let candidates = sites.map { index.sites[$0] }
      return failed(
        .ambiguous, ResolutionMessage.ambiguous(phrase, candidates, reason, at: place), candidates)
    case .refused(let reason):
      return failed(.rejected, ResolutionMessage.refused(phrase, reason, at: place), [])
    case .nothing:
      let candidates = resolver.reader.candidates(for: phrase)
      return failed(
        .rejected, ResolutionMessage.unknown(phrase, near: candidates, at: place), candidates)
    }
  }

  /// `T1` to `T4` alone may be a vertebra or the stage of a tumour.
  private func asksForStage(_ readings: [PlaceReading]) -> SiteResolution? {
    let isBare = ["t1", "t2", "t3", "t4"].contains(
      PhraseScanner.words(of: phrase).map(\.text).joined())
    guard readings.count == 1, let site = readings.first?.site, isBare else { return nil }
    let candidates = [index.sites[site]]
    return failed(
      .ambiguous, ResolutionMessage.ambiguous(phrase, candidates, .stage, at: place), candidates)
  }

  private func failed(
    _ status: SiteResolution.Status, _ diagnostic: Diagnostic, _ candidates: [Site]
  ) -> SiteResolution {
    SiteResolution(
      phrase: phrase, status: status, places: [], path: [], certainty: nil, candidates: candidates,
      diagnostics: [diagnostic])
  }

  // MARK: - Sides

  /// Gives each site its sides; one contradiction fails the phrase.
  func placed(_ readings: [PlaceReading], _ corrections: [Correction]) -> SiteResolution {
    var places: [SiteResolution.Place] = []
    var diagnostics: [Diagnostic] = []
    var path: Set<ResolutionStep> = []
    var certainty = ResolutionCertainty.exact
    let clocks: [ClockPosition?]
    switch clockPositions(of: readings) {
    case .success(let positions): clocks = positions
    case .failure(let fault): return failed(.rejected, fault.diagnostic, [])
    }
    for (var reading, clock) in zip(readings, clocks) {
      let site = index.sites[reading.site]
      if clock != nil { reading.path.insert(.clock) }
      if let laterality { reading.sides.append(laterality) }
      if reading.isPlural, site.isPaired, reading.sides.isEmpty, inherited == nil {
        reading.sides = [.both]
        reading.path.insert(.plural)
        reading.certainty = .fair
        diagnostics.append(ResolutionMessage.plural(site, at: place))
      }
      let sided = Sidedness(
        site, stated: reading.sides, inherited: inherited, atlas: resolver.atlas)
      switch sided.outcome {
      case .contradiction(let message):
        let fault = Diagnostic(.error, code: "LM0204", message, at: place, hint: sided.hint)
        return failed(.rejected, fault, [site])
      case .sides(let sides):
        let isSilent = sides == [.notStated] && !reading.sides.contains(.notStated)
        if isSilent {
          diagnostics.append(
            ResolutionMessage.sideMissing(
              site, phrase, among: readings.count, stated: readings.flatMap(\.sides).first,
              at: place))
        }
        if let clock, let fault = contradiction(of: clock, site, sides) {
          return failed(.rejected, fault, [site])
        }
        places.append(
          SiteResolution.Place(
            site: site, side: Self.side(sides, stated: reading.sides.first),
            aspects: reading.aspects,
            resolved: sides.map {
              ResolvedSite(site: site, side: $0, aspects: reading.aspects, clock: clock)
            }))
      }
      path.formUnion(reading.path)
      certainty = max(certainty, reading.certainty)
    }
    if !corrections.isEmpty {
      diagnostics.insert(
        ResolutionMessage.corrected(corrections, phrase, as: places, at: place), at: 0)
    }
    let isRegion =
      places.allSatisfy(\.site.isRegionOnly) || readings.allSatisfy(\.impliesOrgan)
    if isRegion { diagnostics.append(ResolutionMessage.region(phrase, places, at: place)) }
    return SiteResolution(
      phrase: phrase,
      status: corrections.isEmpty ? isRegion ? .region : .resolved : .corrected, places: places,
      path: ResolutionStep.allCases.filter(path.contains), certainty: certainty, candidates: [],
      diagnostics: diagnostics)
  }

  private static func side(_ sides: [ResolvedSide], stated: Laterality?) -> Laterality? {
    switch sides {
    case [.left]: .left
    case [.right]: .right
    case [.notStated]: .notStated
    case [.unpaired]: stated
    default: .both
    }
  }
}
