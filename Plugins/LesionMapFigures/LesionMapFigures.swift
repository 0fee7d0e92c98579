import Foundation
import PackagePlugin

/// Draws every `*.lesionmap.yml` of a target while the target is built: the picture and its text
/// alternative become resources, `Bundle.module.url(forResource: "case1", withExtension: "png")`.
@main
struct LesionMapFigures: BuildToolPlugin {
  /// The ending of the cases that are drawn.
  private static let ending = ".lesionmap.yml"

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target.sourceModule else { return [] }
    let tool = try context.tool(named: "lesionmap")
    let cases = target.sourceFiles.map(\.url).filter { $0.lastPathComponent.hasSuffix(Self.ending) }
    return cases.map { input in
      let name = String(input.lastPathComponent.dropLast(Self.ending.count))
      let folder = context.pluginWorkDirectoryURL
      let picture = folder.appending(path: "\(name).png")
      let words = folder.appending(path: "\(name).alt.txt")
      return .buildCommand(
        displayName: "Drawing \(input.lastPathComponent)", executable: tool.url,
        arguments: [
          "render", input.path, "--quiet", "-o", picture.path, "--alt", words.path,
        ],
        inputFiles: [input], outputFiles: [picture, words])
    }
  }
}
