package import BodyAtlas
package import CaseModel
package import Diagnostics

extension Resolving {
  /// What a code means, with the words behind it.
  func coded(_ code: CodeReader.Code, rest: String) -> SiteResolution {
    let index = resolver.reader.index
    let readings = code.meanings.compactMap { meaning in
      index.place(of: meaning.siteID).map { PlaceReading(meaning, site: $0) }
    }
    guard !readings.isEmpty else { return finished(.nothing, []) }
    let words = resolver.reader.prepared(rest).words
    if words.allSatisfy({ Refusal.isRemark($0.text) || $0.number != nil }) {
      var readings = readings
      for place in readings.indices {
        readings[place].sides += words.compactMap { SideWords.sides[$0.text] }
        readings[place].aspects += words.flatMap { AspectWords.aspects[$0.text] ?? [] }
      }
      return finished(.places(readings), [])
    }
    let named = resolver.read(words, rest).0
    guard case .places(var places) = named else { return finished(named, []) }
    // The words may say more than the code, but nothing else.
    for at in places.indices {
      guard let reading = readings.first(where: { index.areRelated($0.site, places[at].site) })
      else {
        let sites = readings.map(\.site) + [places[at].site]
        return finished(.ambiguous(sites, reason: .codeAndWords), [])
      }
      if index.isAncestor(places[at].site, of: reading.site) { places[at].site = reading.site }
      places[at].sides += reading.sides
      if places[at].aspects.isEmpty { places[at].aspects = reading.aspects }
      places[at].path.insert(.code)
      places[at].isPlural = false
    }
    return finished(.places(places), [])
  }
}

extension PlaceReading {
  init(_ meaning: CodeMeaning, site: Int) {
    let sides: [Laterality] =
      Set(meaning.sides).count == 2
      ? [.both]
      : meaning.sides.map { $0 == .left ? .left : .right }
    self.init(
      site: site, sides: sides, aspects: meaning.aspects.compactMap(Aspect.init), path: [.code],
      certainty: .exact)
  }
}

extension SiteResolver {
  /// What a code means; several places when it names several at once.
  ///
  /// - Parameters:
  ///   - code: with or without its dot: `C34.1`, `80248007`, `UBERON:0002107`.
  ///   - system: nil when it is not known; then the one in which the code is listed.
  ///   - laterality: a side stated apart from the code; another than the code's own is an error.
  package func resolve(
    code: String, system: CodeSystem?, laterality: Laterality? = nil, at place: SourcePlace? = nil
  ) -> SiteResolution {
    let meanings = codes.meanings(of: code, in: system.map { [$0] } ?? CodeSystem.allCases)
    return Resolving(
      resolver: self, phrase: code, laterality: laterality, inherited: nil, place: place
    ).coded(CodeReader.Code(text: code, meanings: meanings), rest: "")
  }
}
