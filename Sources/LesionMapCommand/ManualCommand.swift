import ArgumentParser
import Foundation
import LesionMap

/// `lesionmap manual`: the page that `man lesionmap` shows.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page, for man.",
    discussion: """
      Examples:
        lesionmap manual

      ‘make install’ puts it where man looks; ‘lesionmap manual | man -l -’ shows it. Its date is \
      today's, or that of SOURCE_DATE_EPOCH.
      """)

  func run() throws {
    try Report.failures {
      let help = Data(LesionMapCommand._dumpHelp().utf8)
      let tool = try JSONDecoder().decode(CommandHelp.Tool.self, from: help)
      let page = ManualPage(tool.command, version: lesionMapVersion, date: Self.date)
      try TextStream.output.write(page.text)
    }
  }

  private static var date: Date {
    ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap(Double.init)
      .map { Date(timeIntervalSince1970: $0) } ?? Date()
  }
}
