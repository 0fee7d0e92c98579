import AtlasSheets
import BodyAtlas
import Geometry
import LookSupport
import Pixels
import Rasterizer
import Scene
import Testing

@Suite("One figure alone")
struct AtlasFigureDrawingTests {
  private static let white = Color(red: 255, green: 255, blue: 255)

  @Test(
    "A whole body stands in its picture as measured silhouettes do",
    arguments: Sex.allCases, BodyView.allCases)
  func frame(sex: Sex, view: BodyView) throws {
    let figure = try #require(try Atlas.bundled.figure(sex, view))
    let scene = AtlasFigureDrawing(figure: figure, layers: [.outline], theme: .light)
      .scene(height: 1600, background: nil)
    let isLateral = view == .leftLateral || view == .rightLateral
    #expect(scene.width == (isLateral ? 600 : 1000))
    #expect(scene.height == 1600)
    let body = try #require(Self.fills(scene.items).first?.path.tightBounds)
    #expect(abs(body.minY - 50) < 0.5)
    #expect(abs(body.maxY - 1550) < 0.5)
    if !isLateral { #expect(abs(body.center.x - 500) < 0.1) }
  }

  @Test("A ghosted layer is there, and faint")
  func ghosts() throws {
    let figure = try #require(try Atlas.bundled.figure(.male, .anterior))
    let page = AtlasFigureDrawing(
      figure: figure, layers: [.outline, .vessels], ghosted: [.skeleton], theme: .light)
    let opacities = Self.opacities(page.scene(height: 400, background: nil).items)
    let femur = try #require(opacities["femur.L"])
    #expect(femur > 0 && femur < 0.5)
    let alone = AtlasFigureDrawing(figure: figure, layers: [.outline, .vessels], theme: .light)
    #expect(Self.opacities(alone.scene(height: 400, background: nil).items)["femur.L"] == nil)
  }

  private static func opacities(_ items: [SceneItem]) -> [String: Double] {
    items.reduce(into: [:]) { result, item in
      guard case .group(let group) = item else { return }
      result[group.name] = group.opacity
      result.merge(opacities(group.items)) { first, _ in first }
    }
  }

  @Test("With the outline alone nothing is painted outside the body", arguments: Sex.allCases)
  func silhouette(sex: Sex) throws {
    let figure = try #require(try Atlas.bundled.figure(sex, .anterior))
    let scene = AtlasFigureDrawing(figure: figure, layers: [.outline], theme: .light)
      .scene(height: 120, background: Self.white)
    let picture = try SceneRasterizer().rasterize(scene)
    let page = AtlasFigureDrawing.page(of: figure)
    let unit = page.height / 120
    let shares = stride(from: 0.0, through: 1, by: 0.125)
    for row in 0..<picture.height {
      for column in 0..<picture.width {
        let start = (row * picture.width + column) * 4
        let darkest = picture.bytes[start..<start + 3].min() ?? 0
        let point = { (across: Double, down: Double) in
          Point(
            page.minX + (Double(column) + across) * unit, page.minY + (Double(row) + down) * unit)
        }
        if figure.outline.contains(point(0.5, 0.5)) {
          #expect(darkest < 250, "row \(row), column \(column) is inside and blank")
        } else if darkest < 245 {
          let touches = shares.contains { down in
            shares.contains { figure.outline.contains(point($0, down)) }
          }
          #expect(touches, "row \(row), column \(column) is outside and painted")
        }
      }
    }
  }

  @Test("Only the layers asked for are drawn")
  func layers() throws {
    let figure = try #require(try Atlas.bundled.figure(.female, .anterior))
    let names = { (layers: Set<LayerName>?) in
      Set(
        Self.groups(
          AtlasFigureDrawing(figure: figure, layers: layers, theme: .light)
            .scene(height: 100, background: nil).items))
    }
    #expect(names([.organs]).contains("liver"))
    #expect(!names([.organs]).contains("femur.L"))
    #expect(!names([.organs]).contains("outline"))
    #expect(names([.skeleton]).contains("femur.L"))
    #expect(names(nil).contains("outline"))
    #expect(names(nil).isSuperset(of: names([.outline])))
  }

  @Test("An inset keeps its own page and shows what lies beside its outline")
  func inset() throws {
    let figure = try #require(try Atlas.bundled.figure(named: "peritoneal-regions"))
    #expect(AtlasFigureDrawing.page(of: figure) == figure.viewBox)
    let scene = AtlasFigureDrawing(figure: figure, layers: Set(LayerName.allCases), theme: .light)
      .scene(height: 260, background: nil)
    let clip = try #require(Self.clip(of: "anatomy", in: scene.items)?.tightBounds)
    #expect(clip.width == scene.width)
  }

  // MARK: - Walking through scenes

  private static func fills(_ items: [SceneItem]) -> [SceneFill] {
    items.flatMap { item -> [SceneFill] in
      switch item {
      case .fill(let fill): [fill]
      case .group(let group): fills(group.items)
      case .stroke, .text: []
      }
    }
  }

  private static func groups(_ items: [SceneItem]) -> [String] {
    items.flatMap { item -> [String] in
      guard case .group(let group) = item else { return [] }
      return (group.items.isEmpty ? [] : [group.name]) + groups(group.items)
    }
  }

  private static func clip(of name: String, in items: [SceneItem]) -> Path? {
    for case .group(let group) in items where group.name == name { return group.clip }
    return nil
  }
}
