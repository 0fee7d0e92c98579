package import BodyAtlas
package import CaseModel
package import Diagnostics

// A phrase is tried whole before anything is taken from it, so that `left atrium` is a site and
// `left kidney` a side and a site. What is taken away next: the side, then words that speak of the
// lesion and not of the place, then aspects, as few as will do. The first reading that names a site
// wins.

/// Turns words into sites of the atlas.
package struct SiteResolver: Sendable {
  private let atlas: Atlas
  private let index: SiteIndex

  package init(_ atlas: Atlas) {
    self.atlas = atlas
    index = SiteIndex(atlas)
  }

  /// The case with every place resolved, or nil when one cannot be; and everything to be said.
  package func resolve(_ source: Case) -> (resolved: ResolvedCase?, diagnostics: [Diagnostic]) {
    var lesions: [ResolvedLesion] = []
    var diagnostics: [Diagnostic] = []
    for (offset, lesion) in source.lesions.enumerated() {
      let (sites, said) = resolve(lesion.site)
      diagnostics += said
      var resolved = ResolvedLesion(number: offset + 1, lesion: lesion, sites: sites)
      // Tumour in a lymph node is a node, whether or not the author says so again.
      let isNodal = !sites.isEmpty && sites.allSatisfy { $0.site.system == Self.nodeSystem }
      if lesion.role == .unstated, isNodal { resolved.lesion.role = .node }
      if let vascularExtension = lesion.vascularExtension {
        let (found, said) = resolve(vascularExtension, from: sites)
        diagnostics += said
        resolved.vascularExtension = found
      }
      lesions.append(resolved)
    }
    let failed = diagnostics.contains { $0.severity == .error }
    return (failed ? nil : ResolvedCase(source: source, lesions: lesions), diagnostics)
  }

  /// - Parameter origins: where the lesion is. A vessel takes its side from it unless the words state
  ///   one; a lesion on both sides has none to give.
  private func resolve(_ source: VascularExtension, from origins: [ResolvedSite]) -> (
    ResolvedExtension?, [Diagnostic]
  ) {
    let side = origins.count == 1 ? origins.first?.side : nil
    let (vessel, vesselSaid) = resolveOne(source.into, side: side)
    let (level, levelSaid) = source.upTo.map { resolveOne($0, side: side) } ?? (nil, [])
    let passed = source.through.map { resolveOne($0, side: side) }
    let said = passed.flatMap(\.1) + vesselSaid + levelSaid
    var through = passed.compactMap(\.0)
    guard var vessel else { return (nil, said) }
    var upTo = level
    // `IVC -> RA`, `IVC -> hepatic veins`: what is no vessel, or a narrower one, is the level reached.
    if upTo == nil, let last = through.last, isLevel(vessel, after: last) {
      upTo = vessel
      vessel = through.removeLast()
    }
    return (
      ResolvedExtension(
        vessel: vessel, upTo: upTo, through: through, occlusion: source.occlusion,
        isDilated: source.isDilated), said
    )
  }

  /// The site of a vessel; an error when the words name two.
  private func resolveOne(_ reference: SiteReference, side: ResolvedSide?) -> (
    ResolvedSite?, [Diagnostic]
  ) {
    let (sites, said) = resolve(reference, side: side)
    guard sites.count > 1 else { return (sites.first, said) }
    let message = "a lesion grows into one vessel; ‘\(shortened(reference.words))’ are two"
    let fault = Diagnostic(
      .error, code: "LM0205", message, at: reference.place,
      hint: "list the left and the right lesion apart")
    return (nil, said + [fault])
  }

  /// The sites that a reference names: two for both members of a pair, none when it is in error.
  ///
  /// - Parameter inherited: the side a paired site takes when the words state none.
  package func resolve(_ reference: SiteReference, side inherited: ResolvedSide? = nil) -> (
    sites: [ResolvedSite], diagnostics: [Diagnostic]
  ) {
    let phrase = SitePhrase(reference.words)
    guard let reading = read(phrase, code: reference.words) else {
      return ([], [unknown(reference)])
    }
    guard reading.matches.count == 1, let match = reading.matches.first else {
      return ([], [ambiguous(reference, reading.matches)])
    }
    var stated = reading.sides
    if let side = match.side { stated.append(side == .left ? .left : .right) }
    if let laterality = reference.laterality { stated.append(laterality) }
    let placed = Sidedness(match.site, stated: stated, inherited: inherited, atlas: atlas)
    switch placed.outcome {
    case .contradiction(let message):
      return ([], [.init(.error, code: "LM0204", message, at: reference.place, hint: placed.hint)])
    case .sides(let sides):
      let sites = sides.map {
        ResolvedSite(site: match.site, side: $0, aspects: reading.aspects)
      }
      let isSilent = sides == [.notStated] && !stated.contains(.notStated)
      return (sites, isSilent ? [sideMissing(match.site, reference)] : [])
    }
  }

  private func isLevel(_ end: ResolvedSite, after vessel: ResolvedSite) -> Bool {
    if end.site.system != vessel.site.system { return true }
    guard let narrow = calibre(of: end), let wide = calibre(of: vessel) else { return false }
    return narrow < wide
  }

  /// The diameter of a vessel where it ends, in user units of the atlas; nil for what is drawn as none.
  private func calibre(of site: ResolvedSite) -> Double? {
    let side: BodySide? =
      switch site.side {
      case .left: .left
      case .right: .right
      case .unpaired, .notStated: nil
      }
    let figure = try? atlas.figure(site.site.onlySex ?? .female, .anterior)
    return figure?.region(of: site.site.id, side: side)?.tube?.endDiameter
  }

  // MARK: - Reading a phrase

  private struct Reading {
    var matches: [SiteIndex.Match]
    var sides: [Laterality]
    var aspects: [Aspect]
  }

  private func read(_ phrase: SitePhrase, code: String) -> Reading? {
    if let match = index.match(code: code) {
      return Reading(matches: [match], sides: [], aspects: [])
    }
    let all = SitePhrase.joiningSides(phrase.tokens)
    // `inferior to the liver` is not in it.
    guard !zip(all, all.dropFirst()).contains(where: { $1 == "to" && SitePhrase.isDirection($0) })
    else { return nil }
    if let found = lookUp(all) { return Reading(matches: found, sides: [], aspects: []) }
    let sides = all.compactMap { SitePhrase.sides[$0] }
    let unsided = all.filter { SitePhrase.sides[$0] == nil }
    for removed in [[]] + removals(of: unsided) {
      let kept = unsided.indices.filter { !removed.contains($0) }.map { unsided[$0] }
      guard
        let found = lookUp(kept) ?? lookUp(kept.filter { !SitePhrase.fillers.contains($0) })
          ?? lookUpLoosely(kept) ?? lookUpTogether(kept)
      else { continue }
      let aspects = removed.flatMap { SitePhrase.aspects[unsided[$0]] ?? [] }
      return Reading(matches: found, sides: sides, aspects: aspects)
    }
    return nil
  }

  private func lookUp(_ tokens: [String]) -> [SiteIndex.Match]? {
    let found = index.matches(tokens)
    return found.isEmpty ? nil : found
  }

  private func lookUpLoosely(_ tokens: [String]) -> [SiteIndex.Match]? {
    let found = index.looseMatches(tokens)
    return found.isEmpty ? nil : found
  }

  /// The site that two names together mean: a piece and what it is a piece of (`breast UOQ`), or a
  /// tissue and where it is (`skin of the calf`).
  private func lookUpTogether(_ tokens: [String]) -> [SiteIndex.Match]? {
    // Longer than any two names.
    guard (2...12).contains(tokens.count) else { return nil }
    for length in 1..<tokens.count {
      for start in 0...(tokens.count - length) {
        let range = start..<(start + length)
        let rest = tokens[..<range.lowerBound] + tokens[range.upperBound...]
        guard let whole = onlyMatch(tokens[range]), let piece = onlyMatch(rest),
          isSaid(whole.site, of: piece.site), whole.side == nil || whole.side == piece.side
        else { continue }
        return [piece]
      }
    }
    return nil
  }

  private func onlyMatch(_ tokens: ArraySlice<String>) -> SiteIndex.Match? {
    let plain = tokens.filter { !SitePhrase.fillers.contains($0) }
    guard let found = lookUp(Array(tokens)) ?? lookUp(plain), found.count == 1 else { return nil }
    return found.first
  }

  /// Whether naming `wider` beside `site` adds nothing but what kind of place it is.
  private func isSaid(_ wider: Site, of site: Site) -> Bool {
    if wider.id == site.id { return false }
    if atlas.lineage(of: site.id).contains(where: { $0.id == wider.id }) { return true }
    // A tissue that is everywhere, and a place at which the body is drawn from outside.
    return !wider.isDrawable && site.isDrawable && Self.outerSystems.contains(wider.system)
      && Self.outerSystems.contains(site.system)
  }

  /// The system of the vocabulary that holds the lymph nodes.
  private static let nodeSystem = "node"

  /// Systems of the vocabulary whose sites are seen on the surface.
  private static let outerSystems: Set = ["region", "skin", "soft_tissue"]

  /// The sets of aspect words that may be taken away, smallest first; at most four aspects count.
  private func removals(of tokens: [String]) -> [[Int]] {
    let places = Array(tokens.indices.filter { SitePhrase.aspects[tokens[$0]] != nil }.prefix(4))
    let subsets = (1..<(1 << places.count)).map { mask in
      places.indices.filter { mask & (1 << $0) != 0 }.map { places[$0] }
    }
    return subsets.sorted { ($0.count, $0.first ?? 0) < ($1.count, $1.first ?? 0) }
  }

  // MARK: - What is said when it fails

  private func unknown(_ reference: SiteReference) -> Diagnostic {
    let plain = reference.words.split(separator: " ")
      .filter { SitePhrase.sides[$0.lowercased()] == nil }.joined(separator: " ")
    let near = NearNames.suggestions(for: plain, among: index.names)
    let hint =
      if let parts = listed(reference.words) {
        "list the sites one by one: ‘" + parts.joined(separator: "; ") + "’"
      } else if near.isEmpty {
        "‘lesionmap sites WORD’ searches the vocabulary"
      } else {
        "did you mean " + near.map { "‘\($0)’" }.joined(separator: ", ") + "?"
      }
    return Diagnostic(
      .error, code: "LM0201", "unknown site ‘\(shortened(reference.words))’", at: reference.place,
      hint: hint)
  }

  /// The parts of `femora and tibiae` when each is a place of its own; nil for anything else.
  private func listed(_ words: String) -> [String]? {
    guard words.utf8.count <= 200 else { return nil }
    let parts = words.replacing(/\ and |[,&\/]/.ignoresCase(), with: "\n")
      .split(whereSeparator: \.isNewline)
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    guard parts.count > 1, parts.allSatisfy({ read(SitePhrase($0), code: $0) != nil }) else {
      return nil
    }
    return parts
  }

  private func shortened(_ words: String) -> String {
    words.count <= 60 ? words : words.prefix(60) + "…"
  }

  private func ambiguous(_ reference: SiteReference, _ matches: [SiteIndex.Match]) -> Diagnostic {
    let names = matches.map { "‘\($0.site.name)’" }.joined(separator: ", ")
    return Diagnostic(
      .error, code: "LM0202", "‘\(shortened(reference.words))’ may mean \(names)",
      at: reference.place,
      hint: "write the full name of the one you mean")
  }

  private func sideMissing(_ site: Site, _ reference: SiteReference) -> Diagnostic {
    Diagnostic(
      .warning, code: "LM0203", "no side stated for ‘\(reference.words)’; drawn as such",
      at: reference.place,
      hint: "there is a left and a right \(site.name.lowercased()): write ‘L’, ‘R’ or ‘both’")
  }
}
