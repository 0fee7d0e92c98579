import BodyAtlas
import Geometry
import Scene
import Testing

@testable import Wording

@Suite("Text alternatives") struct TextAlternativeTests {
  private static func finding(
    _ number: Int, _ place: String, side: SceneFinding.Side? = nil, depth: Double? = 0.4,
    details: String = "", isPrimary: Bool = false, reason: String? = nil
  ) -> SceneFinding {
    SceneFinding(
      number: number, place: place, details: details, site: "liver", side: side,
      isPrimary: isPrimary,
      mark: depth.map {
        SceneMark(
          view: "Anterior", center: Point(0, 0), depth: $0, radius: 1,
          label: Rect(x: 0, y: 0, width: 1, height: 1))
      },
      reasonNotDrawn: reason)
  }

  private static func alternative(_ findings: [SceneFinding], language: String = "en")
    -> TextAlternative
  {
    TextAlternative(
      of: Scene(
        width: 10, height: 10, background: nil, title: "", summary: "",
        subject: "Body map, female, Anterior", language: language, findings: findings, items: []))
  }

  @Test("The whole of a short text")
  func short() {
    let text = Self.alternative([
      Self.finding(1, "Uterus", isPrimary: true), Self.finding(2, "LEFT\u{A0}breast", side: .left),
    ]).short
    #expect(
      text == "Body map, female, Anterior: 2 findings. Primary: Uterus. Sites: LEFT breast.")
  }

  @Test("The whole of a long text")
  func long() {
    let text = Self.alternative([
      Self.finding(1, "Uterus", depth: 0.5, details: "cystic", isPrimary: true),
      Self.finding(2, "Skull", depth: 0.05),
      Self.finding(3, "Prostate", depth: nil, reason: "not in the female body"),
    ]).long
    #expect(
      text == "Body map, female, Anterior: 3 findings. 2, Skull (Anterior). "
        + "1, Uterus: cystic (Anterior). Not shown: 3 Prostate (not in the female body).")
  }

  @Test("From head to foot, the right before the left, what is not drawn last")
  func readingOrder() {
    let rows = Self.alternative([
      Self.finding(1, "a", depth: nil, reason: "why"), Self.finding(2, "b", side: .left),
      Self.finding(3, "c", side: .right, depth: 0.401), Self.finding(4, "d", depth: 0.1),
    ]).rows
    #expect(rows.map(\.number) == [4, 3, 2, 1])
  }

  @Test("A short text stays within its limit and says how much it leaves out", arguments: 1...60)
  func limit(count: Int) {
    let text = Self.alternative(
      (1...count).map { Self.finding($0, "Site number \($0)", isPrimary: $0 == 1) }
    ).short
    #expect(text.count <= TextAlternative.shortLimit)
    let named = text.matches(of: /Site number/).count
    #expect(named == count || text.contains("\(count - named) more"))
  }

  @Test("Every finding is told in the long text", arguments: Language.allCases)
  func everyFinding(language: Language) {
    let places = (1...20).map { "Place\($0)." }
    let text = Self.alternative(
      places.enumerated().map { Self.finding($0.offset + 1, $0.element) },
      language: language.rawValue
    ).long
    for place in places { #expect(text.contains(place)) }
  }
}
