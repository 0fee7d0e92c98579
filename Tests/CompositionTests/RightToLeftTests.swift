import BodyAtlas
import CaseModel
import Geometry
import LookSupport
import Resolution
import Scene
import Testing
import Typography

@testable import Composition

/// Words of a case that run from right to left, in a figure that runs from left to right.
@Suite struct RightToLeftTests {
  private static let title = "מקרה בדוי: 2 מוקדים"
  private static let note =
    "נגע ראשוני בכבד, גדל ל-34 מ״מ מאז הבדיקה הקודמת (MRI), ולאחר מכן טופל בהקרנות ובניתוח."

  private func texts() throws -> [SceneText] {
    var lesion = Lesion(site: SiteReference(words: "liver"))
    lesion.note = Self.note
    let source = Case(
      title: Self.title, caption: "Woman, 57 years", patient: Patient(sex: .female),
      lesions: [lesion])
    let atlas = try Atlas.bundled
    let resolved = try #require(SiteResolver(atlas).resolve(source).resolved)
    let composer = FigureComposer(atlas: atlas, fonts: try FontLibrary())
    return try composer.compose(resolved).scene.items.flatMap(\.texts)
  }

  @Test func aTitleStandsAtTheRightMarginAndACaptionAtTheLeft() throws {
    let texts = try texts()
    let style = FigureStyle.denseSlide
    let title = try #require(texts.first { $0.string.contains(Self.title) })
    let end = try #require(title.outlines.tightBounds).maxX
    #expect(abs(end - (style.width - style.sideMargin)) < style.titleSize * 0.2)
    let caption = try #require(texts.first { $0.string.contains("Woman") })
    #expect(caption.origin.x == style.sideMargin)
  }

  @Test func eachLineOfANoteIsAnIsolateOfItsOwn() throws {
    let lines = try texts().map(\.string)
      .filter { $0.hasRightToLeftLetters && !$0.contains(Self.title) }
    #expect(lines.count > 1)
    for line in lines {
      #expect(line.hasPrefix("\u{2067}") && line.hasSuffix("\u{2069}"))
      #expect(line.unicodeScalars.filter { (0x2066...0x2069).contains($0.value) }.count == 2)
    }
    var words = lines.joined(separator: " ").unicodeScalars
    words.removeAll { (0x2066...0x2069).contains($0.value) }
    #expect(String(words) == Self.note)
  }

  @Test func anIsolateThatALineClosesIsOpenOnTheNext() {
    #expect(
      Isolates.closed(in: ["a \u{2067}ב", "ג", "ד\u{2069} e"])
        == ["a \u{2067}ב\u{2069}", "\u{2067}ג\u{2069}", "\u{2067}ד\u{2069} e"])
    #expect(Isolates.closed(in: ["a", "b"]) == ["a", "b"])
  }
}

extension SceneItem {
  fileprivate var texts: [SceneText] {
    switch self {
    case .fill, .stroke: []
    case .text(let text): [text]
    case .group(let group): group.items.flatMap(\.texts)
    }
  }
}
