import Foundation
import LesionMap
import Testing

@Suite struct FigureRendererTests {
  static let firstParagraph =
    "uterus (primary, cystic and solid); R kidney -> IVC, occluded; both breasts; both axillae; "
    + "pericardium; anterior abdominal wall; L thigh posterior"

  @Test func theSiteListOfTheFirstParagraphWorksAsTyped() throws {
    let figure = try FigureRenderer().render(sites: Self.firstParagraph, sex: .female)
    #expect(figure.scene.findings == 7)
    #expect(figure.scene.undrawn.isEmpty)
    #expect(figure.diagnostics.isEmpty)
    #expect(figure.png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
  }

  @Test func threadsDoNotChangeAByte() throws {
    var renderer = try FigureRenderer(options: FigureOptions(size: PictureSize(scale: 0.5)))
    let one = try renderer.render(sites: Self.firstParagraph, sex: .female).png
    renderer.options.threads = 2
    let two = try renderer.render(sites: Self.firstParagraph, sex: .female).png
    #expect(one == two)
  }

  @Test func aSceneThatWentThroughJSONGivesTheSameBytes() throws {
    let renderer = try FigureRenderer(options: FigureOptions(size: PictureSize(scale: 0.5)))
    let figure = try renderer.render(sites: Self.firstParagraph, sex: .female)
    let json = try JSONEncoder().encode(figure.scene.scene)
    let scene = try JSONDecoder().decode(type(of: figure.scene.scene), from: json)
    #expect(scene == figure.scene.scene)
    #expect(try renderer.png(of: scene) == figure.png)
  }

  @Test func theCaseFileAndTheSiteListGiveTheSameScene() throws {
    let renderer = try FigureRenderer()
    let list = try renderer.read(
      "uterus, anterior superior (primary (probable), cystic, solid, necrotic, imaging); "
        + "R kidney (imaging) -> IVC, occluded, dilated; both breasts (several, imaging)",
      as: .siteList, file: "list")
    let file = try renderer.read(
      """
      lesionmap: 1
      patient: {sex: female}
      lesions:
        - {site: "uterus, anterior superior", role: primary (probable),
           character: [cystic, solid, necrotic], certainty: imaging}
        - {site: right kidney, certainty: imaging,
           extension: {into: IVC, occlusion: complete, dilated: true}}
        - {site: both breasts, count: several, certainty: imaging}
      """, as: .caseFile, file: "file")
    var fromList = list.value
    fromList.patient.sex = .female
    let first = try renderer.scene(of: fromList).value.scene
    let second = try renderer.scene(of: file.value).value.scene
    #expect(first == second)
  }

  @Test func anUnknownSiteIsAnErrorWithNearNames() throws {
    let renderer = try FigureRenderer()
    #expect {
      try renderer.render(sites: "livr", sex: .female)
    } throws: { error in
      guard case FigureError.badCase(let said) = error else { return false }
      return said.count == 1 && said[0].code == "LM0201"
        && said[0].hint?.lowercased().contains("liver") ?? false
    }
  }

  @Test func aMissingFontIsOneClearError() throws {
    #expect {
      try FigureRenderer(options: FigureOptions(font: "/nowhere/font.ttf"))
    } throws: { error in
      guard case FigureError.font(let message) = error else { return false }
      return message.contains("/nowhere/font.ttf")
    }
  }
}
