package import BodyAtlas
package import CaseModel
import TestSupport

/// Cases that nobody wrote: any site of a vocabulary, any side, role, character, count, size and
/// growth into a vessel. The same seed gives the same case.
package struct CaseGenerator {
  /// How the findings of a case lie.
  package enum Spread: CaseIterable, Sendable {
    /// Anywhere in the body.
    case anywhere
    /// Mostly in one organ system, as metastases to bone or nodes.
    case oneSystem
    /// At a few places, over and over.
    case fewPlaces
  }

  private let sites: [Site]
  private let veins: [Site]
  private var generator: SeededGenerator

  package init(_ atlas: Atlas, seed: UInt64) {
    // What says that nobody knows the place is refused as a place.
    sites = atlas.sites.filter { $0.id != "unknown" && $0.id != "unspecified_site" }
    veins = atlas.sites.filter { $0.system == "vessel" && $0.name.hasSuffix("vein") }
    generator = SeededGenerator(seed: seed)
  }

  /// A case with `count` findings; a spread by chance when none is given.
  package mutating func makeCase(count: Int, spread: Spread? = nil) -> Case {
    let sex = pick(PatientSex.allCases)
    let spread = spread ?? pick(Spread.allCases)
    // One in twelve findings of a case is at a site the other sex has, or that no body draws.
    let own = sites.filter { $0.isDrawable && $0.exists(in: sex == .female ? .female : .male) }
    let places = places(among: own, spread, count)
    var source = Case(
      patient: Patient(sex: sex, age: chance(2) ? Int.random(in: 1...99, using: &generator) : nil),
      lesions: (0..<count).map { _ in
        lesion(at: chance(40) ? pick(sites) : pick(places))
      })
    if !chance(3) { source.title = words(1...9) }
    if chance(2) { source.caption = words(3...24) }
    return source
  }

  private mutating func places(among own: [Site], _ spread: Spread, _ count: Int) -> [Site] {
    switch spread {
    case .anywhere: return own
    case .oneSystem:
      let system = pick(own).system
      return own.filter { $0.system == system } + (0..<6).map { _ in pick(own) }
    case .fewPlaces: return (0..<(2 + count / 6)).map { _ in pick(own) }
    }
  }

  private mutating func lesion(at site: Site) -> Lesion {
    var lesion = Lesion(site: SiteReference(words: site.id, laterality: side(of: site)))
    if chance(2) { lesion.role = pick(LesionRole.allCases) }
    if lesion.role == .primary { lesion.roleIsProbable = chance(3) }
    if chance(2) {
      lesion.characters = Array(Set((0..<pick([1, 1, 2, 3])).map { _ in pick(all) }))
        .sorted { $0.rawValue < $1.rawValue }
    }
    if chance(2) { lesion.certainty = pick(LesionCertainty.allCases) }
    if chance(6) {
      lesion.count = pick([
        .several, .numerous, .exactly(Int.random(in: 2...40, using: &generator)),
      ])
    }
    if chance(3) {
      lesion.diametersInMillimetres = (0..<pick([1, 1, 2, 3])).map { _ in
        Double(Int.random(in: 2...180, using: &generator))
      }
    }
    if chance(5) { lesion.status = pick(LesionStatus.allCases) }
    if chance(10) { lesion.note = words(1...6) }
    if chance(14), let vein = veins.isEmpty ? nil : pick(veins) {
      lesion.vascularExtension = VascularExtension(
        into: SiteReference(words: chance(2) ? "IVC" : vein.id),
        occlusion: chance(2) ? pick(VascularExtension.Occlusion.allCases) : nil,
        isDilated: chance(3), hasBlandThrombusBelow: chance(3))
    }
    return lesion
  }

  private var all: [LesionCharacter] { LesionCharacter.allCases }

  /// Mostly a side, now and then both, and sometimes nothing.
  private mutating func side(of site: Site) -> Laterality? {
    guard site.isPaired else { return nil }
    return pick([.left, .left, .left, .right, .right, .right, .both, nil])
  }

  private mutating func words(_ count: ClosedRange<Int>) -> String {
    let some = [
      "mass", "soft tissue", "seen on CT", "invented", "mobile", "core biopsy", "hard", "of",
    ]
    return (0..<Int.random(in: count, using: &generator)).map { _ in pick(some) }
      .joined(separator: " ")
  }

  private mutating func chance(_ n: Int) -> Bool { Int.random(in: 0..<n, using: &generator) == 0 }

  private mutating func pick<T>(_ values: [T]) -> T {
    values[Int.random(in: values.indices, using: &generator)]
  }
}
