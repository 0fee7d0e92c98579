import Foundation
import Scene
import Testing

@Suite struct RenderCommandTests {
  private let founding = "Examples/leiomyosarcomatosis.yml"

  @Test func aSceneOnAPipeGivesTheSameBytesAsTheCase() throws {
    let scratch = try Scratch()
    let direct = try Command.run(["render", founding, "--scale", "0.5", "-o", "-"])
    let scene = try Command.run(["scene", founding, "--scale", "0.5"])
    let piped = try Command.run(["render", "-", "-o", scratch["a.png"].path], input: scene.output)
    #expect(piped.status == 0, "\(piped.error)")
    #expect(direct.output.count > 10_000)
    #expect(try Data(contentsOf: scratch["a.png"]) == direct.output)
  }

  @Test func theFoundingCaseAsASiteListGivesTheSameScene() throws {
    let list = try Command.run([
      "scene", "Examples/leiomyosarcomatosis.txt", "--sex", "female", "--age", "38",
      "--title", "Disseminated leiomyosarcomatosis", "--caption",
      "Woman, 38 years. Sites of disease on CT and physical examination; "
        + "diagnosis by CT and core biopsy.",
    ])
    let file = try Command.run(["scene", founding])
    #expect(list.status == 0, "\(list.error)")
    let decoder = JSONDecoder()
    #expect(
      try decoder.decode(Scene.self, from: list.output)
        == decoder.decode(Scene.self, from: file.output))
  }

  @Test func altIsAShortTextAndALongOne() throws {
    let scratch = try Scratch()
    let run = try Command.run([
      "render", "--sites", "L kidney 32 mm", "--sex", "male", "-o", scratch["a.png"].path, "--alt",
      scratch["a.txt"].path,
    ])
    #expect(run.status == 0, "\(run.error)")
    let words = try String(contentsOf: scratch["a.txt"], encoding: .utf8)
    let parts = words.split(separator: "\n\n")
    #expect(parts.count == 2)
    #expect(parts[0].count <= 150 && parts[0].contains("kidney"))
    #expect(parts[1].contains("32 mm"))
  }

  @Test func aLinkIsFollowedAndADeviceIsLeftInPlace() throws {
    let scratch = try Scratch()
    try Data().write(to: scratch["real.png"])
    try FileManager.default.createSymbolicLink(
      at: scratch["link.png"], withDestinationURL: scratch["real.png"])
    let arguments = ["render", "--sites", "liver", "--sex", "male", "--width", "64", "-o"]
    #expect(try Command.run(arguments + [scratch["link.png"].path]).status == 0)
    #expect(try Data(contentsOf: scratch["real.png"]).count > 100)
    #expect(try scratch.files == ["link.png", "real.png"])
    let link = try FileManager.default.attributesOfItem(atPath: scratch["link.png"].path)
    #expect(link[.type] as? FileAttributeType == .typeSymbolicLink)
    #expect(try Command.run(arguments + ["/dev/full"]).status == 73)
    let device = try FileManager.default.attributesOfItem(atPath: "/dev/full")
    #expect(device[.type] as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test func twoThreadsGiveTheSameBytes() throws {
    let one = try Command.run(["render", founding, "--scale", "0.5", "-o", "-"])
    let two = try Command.run(["render", founding, "--scale", "0.5", "--threads", "2", "-o", "-"])
    #expect(one.status == 0 && one.output.count > 10_000)
    #expect(one.output == two.output)
  }

  @Test(arguments: [
    (["render", "--sites", "livr", "--sex", "male", "-o", "a.png"], Int32(65), "did you mean"),
    (["render", "--sites", "L kidney (R", "--sex", "male", "-o", "a.png"], 65, "has no partner"),
    (["render", "--sites", "RUL, left", "--sex", "male", "-o", "a.png"], 65, "contradict"),
    (["render", "missing.yml", "-o", "a.png"], 66, "no such file"),
    (["render", "--sites", "liver", "--sex", "male", "-o", "nowhere/a.png"], 73, "nowhere/a.png"),
    (["render", "--sites", "liver", "--sex", "robot", "-o", "a.png"], 64, "robot"),
    (
      ["render", "--sites", "liver", "--sex", "male", "--font", "/no.ttf", "-o", "a.png"], 66,
      "/no.ttf"
    ),
    (
      ["render", "--sites", "kidney", "--sex", "male", "--strict", "-o", "a.png"], 1,
      "no side stated"
    ),
  ])
  func failuresHaveTheirStatusAndMessage(arguments: [String], status: Int32, words: String) throws {
    let scratch = try Scratch()
    let run = try Command.run(arguments, in: scratch.folder)
    #expect(run.status == status)
    #expect(run.error.contains(words), "\(run.error)")
    #expect(try scratch.files == (status == 1 ? ["a.png"] : []))
  }

  @Test func anErrorNamesFileLineAndColumn() throws {
    let scratch = try Scratch()
    let text = "lesionmap: 1\nlesions:\n  - site: right kdny\n"
    try Data(text.utf8).write(to: scratch["case.yml"])
    let run = try Command.run(["check", "case.yml", "--sex", "male"], in: scratch.folder)
    #expect(run.status == 65)
    #expect(
      run.text.hasPrefix("case.yml:3:11: error: unknown site ‘right kdny’ [LM0201]"), "\(run.text)"
    )
  }
}
