import AtlasSheets
import BodyAtlas
import Geometry
import LookSupport
import Scene
import Testing
import Typography

@Suite("Contact sheets")
struct ContactSheetTests {
  private static func sheet(_ names: Set<String>? = nil) throws -> ContactSheet {
    try ContactSheet(
      atlas: try Atlas.bundled, fonts: try FontLibrary(), names: names, theme: .light)
  }

  @Test("Every site of every figure is on a page of that figure")
  func nothingIsMissing() throws {
    let atlas = try Atlas.bundled
    for summary in atlas.summaries {
      let figure = try #require(try atlas.figure(named: summary.name))
      let listed = Set(try Self.sheet([summary.name]).pages.flatMap(\.sites))
      #expect(listed == Set(figure.regionKeys.map(\.site)), "\(summary.name)")
    }
  }

  @Test("No page has more sites than can be read, and no two pages have one name")
  func pages() throws {
    let pages = try Self.sheet().pages
    #expect(Set(pages.map(\.name)).count == pages.count)
    #expect(pages.first?.name == "overview")
    #expect(pages.contains { $0.name == "female-lateral-organs-1" })
    for page in pages {
      #expect(page.sites.count <= 60, "\(page.name)")
      #expect(Set(page.sites).count == page.sites.count, "\(page.name)")
    }
  }

  @Test("Text is large enough and lies on the page")
  func text() throws {
    let sheet = try Self.sheet()
    for page in sheet.pages {
      let scene = sheet.scene(of: page)
      #expect(scene.width == 1600 && scene.height == 1200)
      let canvas = Rect(x: 0, y: 0, width: scene.width, height: scene.height)
      for text in Self.texts(scene.items) {
        #expect(text.size >= 11, "\(page.name): \(text.string)")
        guard let ink = text.outlines.tightBounds else { continue }
        let isOnPage =
          canvas.contains(Point(ink.minX, ink.minY)) && canvas.contains(Point(ink.maxX, ink.maxY))
        #expect(isOnPage, "\(page.name): \(text.string)")
      }
    }
  }

  @Test("Every name of a page is printed on it")
  func names() throws {
    let atlas = try Atlas.bundled
    let sheet = try Self.sheet(["axial-chest", "male/posterior"])
    for page in sheet.pages {
      let printed = Set(Self.texts(sheet.scene(of: page).items).map(\.string))
      for id in page.sites {
        #expect(printed.contains(id))
        #expect(printed.contains(try #require(atlas.site(id)).name))
      }
    }
  }

  @Test("The two lateral views of a body share their pages")
  func lateral() throws {
    let both = try Self.sheet(["female/left-lateral", "female/right-lateral"])
    let one = try Self.sheet(["female/left-lateral"])
    #expect(both.pages.map(\.name).contains("female-lateral-look"))
    #expect(one.pages.map(\.name).contains("female-left-lateral-look"))
    #expect(both.pages.count == one.pages.count)
  }

  private static func texts(_ items: [SceneItem]) -> [SceneText] {
    items.flatMap { item -> [SceneText] in
      switch item {
      case .text(let text): [text]
      case .group(let group): texts(group.items)
      case .fill, .stroke: []
      }
    }
  }
}
