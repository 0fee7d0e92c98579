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

  @Argument(
    help: "A built-in theme, to be printed.", completion: .list(FigureTheme.names))
  var name: String?

  func run() throws {
    try Report.failures {
      guard let name else {
        for name in FigureTheme.names {
          try TextStream.output.write(
            LookRow(name, try FigureTheme(named: name).summary).description)
        }
        return
      }
      _ = try FigureTheme(named: name)
      try OutputFile.write(Array((FigureTheme.file(named: name) ?? "").utf8), to: "-")
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

  @Argument(
    help: "A built-in preset, to be printed.", completion: .list(FigurePreset.names))
  var name: String?

  func run() throws {
    try Report.failures {
      guard let name else {
        for name in FigurePreset.names {
          try TextStream.output.write(
            LookRow(name, try FigurePreset(named: name).summary).description)
        }
        return
      }
      _ = try FigurePreset(named: name)
      try OutputFile.write(Array((FigurePreset.file(named: name) ?? "").utf8), to: "-")
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
