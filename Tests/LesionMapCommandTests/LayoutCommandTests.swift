import Foundation
import Scene
import Testing

/// Bodies and insets by hand, and figures without a title.
@Suite struct LayoutCommandTests {
  private let sites = ["scene", "--sites", "L breast; uterus; liver", "--sex", "female"]

  private func groups(_ arguments: [String]) throws -> [SceneGroup] {
    let run = try Command.run(sites + arguments)
    #expect(run.status == 0, "\(run.error)")
    let scene = try JSONDecoder().decode(Scene.self, from: run.output)
    return scene.items.compactMap { if case .group(let group) = $0 { group } else { nil } }
  }

  private func bodies(_ groups: [SceneGroup]) -> [String] {
    groups.map(\.name).filter { $0.contains("/") }
  }

  private func insetTitles(_ groups: [SceneGroup]) throws -> [String] {
    let insets = try #require(groups.first { $0.name == "insets" })
    return insets.items.compactMap { item in
      guard case .group(let group) = item, group.name == "inset title" else { return nil }
      return group.items.compactMap { if case .text(let text) = $0 { text.string } else { nil } }
        .joined(separator: " ")
    }
  }

  @Test func bodiesAndInsetsStandAsTheLayoutNamesThem() throws {
    let shown = try groups([
      "--preset", "slide-dense", "--layout",
      "posterior, anterior, inset pelvis-sagittal-female, inset breast chart",
    ])
    #expect(bodies(shown) == ["female/posterior", "female/anterior"])
    let titles = try insetTitles(shown)
    #expect(titles.count == 2)
    #expect(titles[0].contains("Pelvis") && titles[1].contains("Breast"))
  }

  @Test func noInsetsWhereTheLayoutSaysNone() throws {
    #expect(try !insetTitles(groups(["--preset", "slide-dense"])).isEmpty)
    #expect(try insetTitles(groups(["--preset", "slide-dense", "--layout", "none"])).isEmpty)
  }

  @Test func theOptionGoesBeforeTheCase() throws {
    let scratch = try Scratch()
    try Data(
      """
      lesionmap: 1
      patient: {sex: female}
      layout: [posterior, none]
      lesions: [liver]
      """.utf8
    ).write(to: scratch["case.yml"])
    let scenes = try [[], ["--layout", "anterior"]].map { arguments in
      let run = try Command.run(["scene", "case.yml"] + arguments, in: scratch.folder)
      return try JSONDecoder().decode(Scene.self, from: run.output)
    }
    let names = scenes.map { scene in
      bodies(scene.items.compactMap { if case .group(let group) = $0 { group } else { nil } })
    }
    #expect(names == [["female/posterior"], ["female/anterior"]])
  }

  @Test(arguments: [
    ("frontal", "no view and no inset"), ("anterior, inset brest", "did you mean ‘inset breast’?"),
    ("none, inset breast", "keep ‘none’ or the insets"),
  ])
  func whatCannotBeShownIsRefused(layout: String, words: String) throws {
    let run = try Command.run(sites + ["--layout", layout])
    #expect(run.status == 64 || run.status == 65)
    #expect(run.error.contains(words))
    #expect(run.output.isEmpty)
  }

  @Test func viewsAreNamedOnce() throws {
    let run = try Command.run(sites + ["--layout", "anterior", "--view", "posterior"])
    #expect(run.status == 64)
    #expect(run.error.contains("--view or with --layout"))
  }

  @Test func aFigureWithoutATitleHasItInItsDescription() throws {
    let scratch = try Scratch()
    try Data(
      """
      lesionmap: 1
      title: A title of its own
      patient: {sex: female}
      lesions: [liver]
      """.utf8
    ).write(to: scratch["case.yml"])
    let scenes = try [[], ["--no-title"]].map { arguments in
      let run = try Command.run(["scene", "case.yml"] + arguments, in: scratch.folder)
      return try JSONDecoder().decode(Scene.self, from: run.output)
    }
    let printed = scenes.map { scene in
      scene.items.contains { item in
        guard case .group(let group) = item, group.name == "text" else { return false }
        return String(describing: group.items).contains("A title of its own")
      }
    }
    #expect(printed == [true, false])
    #expect(scenes.allSatisfy { $0.title == "A title of its own" })
  }
}
