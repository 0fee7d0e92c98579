import CaseModel
import Diagnostics
import Foundation
import LesionMap
import Scene
import Testing

@Suite("What a program asks of the library")
struct LibraryTests {
  private static let small = FigureOptions(size: PictureSize(width: 320))

  @Test("One renderer serves many tasks, and each gets the bytes that it would get alone")
  func tasks() async throws {
    let renderer = try FigureRenderer(options: Self.small)
    let lists = ["liver", "L femur, lytic", "both breasts", "R kidney -> IVC"]
    let alone = try lists.map { try renderer.render(sites: $0, sex: .female).png }
    let together = try await withThrowingTaskGroup(of: (Int, RenderedFigure).self) { group in
      for round in 0..<2 {
        for (index, list) in lists.enumerated() {
          group.addTask { (round * 4 + index, try renderer.render(sites: list, sex: .female)) }
        }
      }
      return try await group.reduce(into: [Int: [UInt8]]()) { $0[$1.0] = $1.1.png }
    }
    for index in 0..<8 { #expect(together[index] == alone[index % 4]) }
  }

  @Test("Everything that the library hands out may cross from task to task")
  func sendable() {
    func needs(_ type: (some Sendable).Type) {}
    needs(FigureRenderer.self)
    needs(FigureOptions.self)
    needs(FigureAtlas.self)
    needs(FigureTheme.self)
    needs(FigurePreset.self)
    needs(FigureError.self)
    needs(RenderedFigure.self)
    needs(ComposedScene.self)
    needs(FigureReport.self)
    needs(SiteVocabulary.self)
    needs(PhraseResolution.self)
    needs(Diagnosed<Case>.self)
    needs(Diagnostic.self)
    needs(SceneItem.self)
    needs(FHIRRecords.self)
    needs(TableCase.self)
    needs(Bitmap.self)
  }

  @Test("A size in pixels is that of the PNG")
  func size() throws {
    let figure = try FigureRenderer(options: Self.small).render(sites: "liver", sex: .male)
    #expect(figure.width == 320 && figure.height == 180)
    func number(_ offset: Int) -> Int {
      figure.png[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
    }
    #expect(number(16) == figure.width && number(20) == figure.height)
  }

  @Test("The body that a site list names stays unless another is asked for")
  func sexOfTheList() throws {
    let renderer = try FigureRenderer(options: Self.small)
    #expect(try renderer.render(sites: "sex: male; liver").altText.contains("Body map, male"))
    #expect(
      try renderer.render(sites: "sex: male; liver", sex: .female).altText
        .contains("Body map, female"))
  }

  @Test(
    "How a text is written is told from its file, or from itself",
    arguments: [
      ("a.CSV", "x", CaseFormat.csv), ("a.tsv", "x", .tsv), ("a.txt", "lesionmap", .siteList),
      ("a.yml", "x", .caseFile), ("a.json", "{\"lesionmap\": 1}", .caseFile),
      ("a.json", "{\"resourceType\": \"Bundle\", \"entry\": []}", .fhir),
      ("", "lesionmap: 1\nlesions: [liver]", .caseFile), ("", "liver; spleen", .siteList),
    ])
  func format(file: String, text: String, format: CaseFormat) {
    #expect(CaseFormat(ofFile: file, text: text) == format)
  }

  @Test("A file that is not there is named")
  func missingFile() throws {
    let renderer = try FigureRenderer()
    let missing = FigureError.file("/nowhere/case.yml: cannot be read: there is no such file")
    #expect(throws: missing) { try renderer.render(contentsOfFile: "/nowhere/case.yml") }
    #expect(throws: FigureError.self) { try FigureTheme(contentsOfFile: "/nowhere/theme.yml") }
    #expect(throws: FigureError.self) { try FigureAtlas(contentsOfFile: "/nowhere/atlas.bin") }
  }

  @Test("What is no atlas is refused")
  func notAnAtlas() {
    #expect {
      try FigureAtlas(compiled: Array("no atlas".utf8))
    } throws: { error in
      guard case FigureError.atlas = error else { return false }
      return true
    }
  }

  @Test("A theme in other colours differs in these alone")
  func colors() throws {
    let color = Color(red: 1, green: 2, blue: 3)
    let theme = try FigureTheme.light.with([.ground: color, .role(.node): color])
    #expect(theme[.ground] == color && theme[.role(.node)] == color)
    #expect(theme[.text] == FigureTheme.light[.text])
    let scene = try FigureRenderer(options: FigureOptions(theme: theme))
      .scene(of: Case(lesions: [Lesion(site: "left axilla", role: .node)])).value.scene
    #expect(scene.background == color)
  }

  @Test("Every built-in theme and preset has a name in Swift")
  func names() throws {
    let themes: [FigureTheme] = [.light, .dark, .print, .contrast]
    #expect(try Set(themes) == Set(FigureTheme.names.map { try FigureTheme(named: $0) }))
    let presets: [FigurePreset] = [
      .slide, .slideDense, .web, .column, .phone, .a4, .letter, .journal85, .journal114,
      .journal174,
    ]
    #expect(try Set(presets) == Set(FigurePreset.names.map { try FigurePreset(named: $0) }))
  }

  @Test("Several cases are several slides, with what is to be said of each")
  func slides() throws {
    let renderer = try FigureRenderer(options: Self.small)
    let deck = try renderer.slides(of: [
      Case(patient: Patient(sex: .male), lesions: [Lesion(site: "liver")]),
      Case(lesions: [Lesion(site: "spleen")]),
    ])
    #expect(deck.diagnostics.map(\.code) == ["LM0121"])
    let names = String(decoding: deck.value, as: UTF8.self)
    #expect(names.contains("ppt/slides/slide2.xml") && !names.contains("ppt/slides/slide3.xml"))
  }
}
