import Geometry
import Scene
import Testing

@testable import SlideWriting

@Suite("What of a scene stays editable on a slide")
struct SlideElementsTests {
  private let red = Paint.solid(Color(red: 200, green: 0, blue: 0))
  private let square = Path.rectangle(Rect(x: 10, y: 10, width: 20, height: 20))

  private func elements(_ items: [SceneItem], findings: [SceneFinding] = []) -> [SlideElement] {
    let scene = Scene(
      width: 100, height: 100, background: nil, title: "A title", summary: "",
      findings: findings, items: items)
    return SlideElements(scene).elements
  }

  private func group(_ name: String, clip: Path? = nil, _ items: SceneItem...) -> SceneItem {
    .group(SceneGroup(name: name, clip: clip, items: items))
  }

  private func text(
    _ string: String, x: Double, y: Double, width: Double = 30,
    _ alignment: SceneText.Alignment = .left
  ) -> SceneItem {
    .text(
      SceneText(
        string: string, origin: Point(x, y), size: 10, weight: 400,
        color: Color(red: 0, green: 0, blue: 0), alignment: alignment,
        outlines: .rectangle(Rect(x: x, y: y - 7, width: width, height: 7))))
  }

  @Test("a body is a picture of its own size")
  func bodyIsPicture() {
    let all = elements([group("female/anterior", .fill(SceneFill(path: square, paint: red)))])
    guard case .picture(let picture)? = all.first else { return #expect(Bool(false)) }
    #expect(picture.frame == Rect(x: 10, y: 10, width: 20, height: 20))
    #expect(picture.scene.width == 20)
  }

  @Test("a fill and the outline of the same curve are one shape")
  func fillAndOutlineAreOne() {
    let outline = SceneStroke(path: square, style: StrokeStyle(width: 2), paint: red)
    let all = elements([
      group("markers", .fill(SceneFill(path: square, paint: red)), .stroke(outline))
    ])
    guard case .shape(let shape)? = all.first else { return #expect(Bool(false)) }
    #expect(all.count == 1)
    #expect(shape.fill != nil && shape.line?.style.width == 2)
  }

  @Test("the marker of a finding says which it is")
  func markerIsDescribed() {
    let finding = SceneFinding(number: 7, place: "LEFT axilla", details: "several", site: "axilla")
    let marker = group("lesion 7", .fill(SceneFill(path: square, paint: red)))
    let all = elements([group("markers", marker)], findings: [finding])
    guard case .group(let group)? = all.first else { return #expect(Bool(false)) }
    #expect(group.description == "7: LEFT axilla: several")
  }

  @Test("of a finding at two sites, each marker, leader and label names its own")
  func sitesAreKeptApart() {
    func finding(_ place: String, x: Double) -> SceneFinding {
      SceneFinding(
        number: 4, place: place, site: "breast",
        mark: SceneMark(
          view: "Anterior", center: Point(x, 20), depth: 0.3, radius: 4,
          label: Rect(x: x, y: 60, width: 10, height: 8)))
    }
    func block(_ name: String, x: Double, y: Double, height: Double) -> SceneItem {
      let rect = Rect(x: x, y: y, width: 4, height: height)
      return group(name, .fill(SceneFill(path: .rectangle(rect), paint: red)))
    }
    let all = elements(
      [
        group(
          "markers", block("lesion 4", x: 18, y: 18, height: 4),
          block("lesion 4", x: 78, y: 18, height: 4)),
        group("leaders", block("leader 4", x: 78, y: 24, height: 34)),
        group("labels", block("label 4", x: 22, y: 60, height: 8)),
      ], findings: [finding("RIGHT breast", x: 20), finding("LEFT breast", x: 80)])
    let said = all.map { element in
      if case .group(let group) = element { group.description } else { "" }
    }
    #expect(said == ["4: RIGHT breast", "4: LEFT breast", "4: LEFT breast", "4: RIGHT breast"])
  }

  @Test("a picture of insets says what is written and marked in it")
  func insetsAreDescribed() {
    let finding = SceneFinding(number: 2, place: "RIGHT kidney", site: "kidney")
    let all = elements(
      [
        group(
          "insets", group("inset", group("lesion 2", .fill(SceneFill(path: square, paint: red)))),
          text("IVC", x: 10, y: 20))
      ], findings: [finding])
    guard case .picture(let picture)? = all.first else { return #expect(Bool(false)) }
    #expect(picture.description == "IVC; 2: RIGHT kidney")
  }

  @Test("a number is parted from the words behind it, however narrow it is")
  func numberIsParted() {
    let all = elements([
      group("labels", text("1", x: 10, y: 20, width: 5), text("LEFT", x: 15.5, y: 20))
    ])
    guard case .text(let box)? = all.first else { return #expect(Bool(false)) }
    #expect(box.words == "1 LEFT")
  }

  @Test("what a clip cuts is a picture, what lies within it stays a shape")
  func clippedIsPicture() {
    let inner = Path.rectangle(Rect(x: 15, y: 15, width: 5, height: 5))
    let outer = Path.rectangle(Rect(x: 0, y: 0, width: 50, height: 15))
    let all = elements([
      group(
        "markers",
        group(
          "interior", clip: square, .fill(SceneFill(path: inner, paint: red)),
          .fill(SceneFill(path: outer, paint: red))))
    ])
    guard case .shape? = all.first, case .picture(let picture)? = all.last else {
      return #expect(Bool(false))
    }
    #expect(picture.frame == Rect(x: 10, y: 10, width: 20, height: 5))
  }

  @Test("lines below each other with one edge are one box")
  func linesJoin() {
    let all = elements([
      group(
        "labels", text("RIGHT kidney", x: 10, y: 20, width: 60, .right),
        text("mass", x: 40, y: 32, .right))
    ])
    guard case .text(let box)? = all.first else { return #expect(Bool(false)) }
    #expect(box.lines.map(\.words) == ["RIGHT kidney", "mass"])
  }

  @Test("pieces beside each other are one line, with the space that was between them")
  func piecesJoin() {
    let all = elements([
      group("labels", text("Liver:", x: 10, y: 20), text("12 mm", x: 42.8, y: 20))
    ])
    guard case .text(let box)? = all.first else { return #expect(Bool(false)) }
    #expect(box.words == "Liver: 12 mm")
  }

  @Test("the title is the slide's title and does not join the caption")
  func titleIsTitle() {
    let all = elements([group("text", text("A title", x: 10, y: 20))])
    guard case .text(let box)? = all.first else { return #expect(Bool(false)) }
    #expect(box.isTitle)
  }
}
