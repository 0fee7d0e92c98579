import Foundation
import PackagePlugin

/// Draws every `NAME.lesionmap.yml` of a target while the target is built. `NAME.png`, `NAME~dark.png` and
/// `NAME.alt.txt` become resources: `Bundle.module.url(forResource: "NAME", withExtension: "png")`.
///
/// A case that cannot be drawn stops the build with its line and a hint. A figure is drawn again when its
/// case or the program has changed.
@main
struct LesionMapFigures: BuildToolPlugin {
  /// The ending of the cases that are drawn.
  private static let ending = ".lesionmap.yml"

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target.sourceModule else { return [] }
    // The plugin's own package knows its programs by the names of their targets.
    let program = try context.tool(named: "LesionMapCommand").url
    let cases = target.sourceFiles.map(\.url).filter { $0.lastPathComponent.hasSuffix(Self.ending) }
    try refuseTwins(cases)
    return cases.flatMap { input in
      let name = String(input.lastPathComponent.dropLast(Self.ending.count))
      func output(_ ending: String) -> URL {
        context.pluginWorkDirectoryURL.appending(path: name + ending)
      }
      func draw(_ theme: String, to picture: URL, words: URL?) -> Command {
        .buildCommand(
          displayName: "Drawing \(picture.lastPathComponent)", executable: program,
          arguments: ["render", input.path, "--quiet", "--theme", theme, "-o", picture.path]
            + (words.map { ["--alt", $0.path] } ?? []),
          inputFiles: [input], outputFiles: [picture] + (words.map { [$0] } ?? []))
      }
      return [
        draw("light", to: output(".png"), words: output(".alt.txt")),
        draw("dark", to: output("~dark.png"), words: nil),
      ]
    }
  }

  /// A bundle is flat: two cases of one name, in whatever folders, would be one picture.
  private func refuseTwins(_ cases: [URL]) throws {
    let twins = Dictionary(grouping: cases, by: \.lastPathComponent).filter { $0.value.count > 1 }
    guard let (name, files) = twins.min(by: { $0.key < $1.key }) else { return }
    let others = files.map(\.path).sorted().joined(separator: ", ")
    Diagnostics.error("two cases are named \(name): \(others); give one of them another name")
    throw TwinError()
  }

  private struct TwinError: Error, CustomStringConvertible {
    var description: String { "the names of cases in a target have to differ" }
  }
}
