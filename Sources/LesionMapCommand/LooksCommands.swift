import ArgumentParser
import LesionMap

/// `lesionmap themes`: the themes that are built in, and their files.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List the themes, or print one as a file to copy and change.",
    discussion: """
      Examples:
        lesionmap themes
        lesionmap themes light
      """)

  @Argument(help: "A built-in theme, to be printed.")
  var name: String?

  func run() throws {
    try Report.failures {
      guard let name else {
        for name in FigureTheme.names {
          print(LookRow(name, try FigureTheme(named: name).summary))
        }
        return
      }
      _ = try FigureTheme(named: name)
      print(FigureTheme.file(named: name) ?? "", terminator: "")
    }
  }
}

/// `lesionmap presets`: the presets that are built in, and their files.
struct PresetsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "presets",
    abstract: "List the presets, or print one as a file to copy and change.",
    discussion: """
      Examples:
        lesionmap presets
        lesionmap presets slide
      """)

  @Argument(help: "A built-in preset, to be printed.")
  var name: String?

  func run() throws {
    try Report.failures {
      guard let name else {
        for name in FigurePreset.names {
          print(LookRow(name, try FigurePreset(named: name).summary))
        }
        return
      }
      _ = try FigurePreset(named: name)
      print(FigurePreset.file(named: name) ?? "", terminator: "")
    }
  }
}

/// A line of a list: the name, and what it is for beside the others.
private struct LookRow: CustomStringConvertible {
  var description: String

  init(_ name: String, _ summary: String) {
    description = name + String(repeating: " ", count: max(2, 14 - name.count)) + summary
  }
}
