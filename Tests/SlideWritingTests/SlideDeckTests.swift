import Geometry
import Scene
import Testing

@testable import SlideWriting

@Suite("Slides as a file")
struct SlideDeckTests {
  private func scene(title: String = "A", place: String = "Liver") -> Scene {
    let disc = SceneItem.fill(
      SceneFill(
        path: .circle(Point(100, 100), radius: 10),
        paint: .solid(Color(red: 1, green: 2, blue: 3, alpha: 128))))
    return Scene(
      width: 1920, height: 1080, pixelsPerInch: 144,
      background: Color(red: 255, green: 255, blue: 255), title: title, summary: "",
      findings: [SceneFinding(number: 1, place: place, site: "liver")],
      items: [
        .group(
          SceneGroup(
            name: "markers", items: [.group(SceneGroup(name: "lesion 1", items: [disc]))]))
      ])
  }

  private func drawing(_ scene: Scene) -> String {
    let size = SlidePlacement.size(of: scene)
    return DrawingMarkup(
      SlideElements(scene).elements, language: "en",
      placement: SlidePlacement(scene, width: size.width, height: size.height)
    ).markup
  }

  @Test("1920 × 1080 at 144 to the inch is 13.333 × 7.5 inches")
  func sizeIsExact() {
    let size = SlidePlacement.size(of: scene())
    #expect(size.width == 12_192_000 && size.height == 6_858_000)
  }

  @Test("a shape stands where the scene has it, half transparent where it is")
  func shapeStandsInPlace() {
    let markup = drawing(scene())
    // 90 units from the edge at 6350 EMU a unit.
    #expect(markup.contains("<a:off x=\"571500\" y=\"571500\"/>"))
    #expect(markup.contains("<a:alpha val=\"50196\"/>"))
  }

  @Test("words of a case cannot become markup")
  func wordsAreEscaped() {
    let markup = drawing(scene(place: "<b>\"&\u{1}"))
    #expect(markup.contains("descr=\"1: &lt;b&gt;&quot;&amp;\""))
  }

  @Test("the same scenes give the same bytes, other scenes others")
  func bytesAreEqual() {
    let png = { (_: Scene) -> [UInt8] in [1, 2, 3] }
    let one = SlideDeck([scene(), scene(title: "B")]).encoded(png: png)
    #expect(one == SlideDeck([scene(), scene(title: "B")]).encoded(png: png))
    #expect(one != SlideDeck([scene(), scene(title: "C")]).encoded(png: png))
  }

  @Test("a scene of another shape lies centred on the slide")
  func otherShapesAreCentred() {
    let narrow = Scene(
      width: 100, height: 100, pixelsPerInch: 100, background: nil, title: "", summary: "",
      items: [])
    let placement = SlidePlacement(narrow, width: 2_000_000, height: 1_000_000)
    #expect(
      placement.frame([Rect(x: 0, y: 0, width: 100, height: 100)])
        == "<a:off x=\"500000\" y=\"0\"/><a:ext cx=\"1000000\" cy=\"1000000\"/>")
  }
}
