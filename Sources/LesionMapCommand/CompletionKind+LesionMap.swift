import ArgumentParser
import Foundation
import LesionMap

/// What a shell offers for the values of options.
extension CompletionKind {
  /// Inputs of every kind.
  static var caseFile: CompletionKind {
    .file(extensions: ["yml", "yaml", "json", "ndjson", "txt", "csv", "tsv"])
  }

  /// A built-in theme, or a file.
  static var theme: CompletionKind {
    .custom { _, _, start in offers(FigureTheme.names, start: start) }
  }

  /// A built-in preset, or a file.
  static var preset: CompletionKind {
    .custom { _, _, start in offers(FigurePreset.names, start: start) }
  }

  /// A view, or the choice of them that is left to the program.
  static var view: CompletionKind { .list(["auto"] + FigureView.allCases.map(\.rawValue)) }

  /// The names that come with the program, and YAML files in the folder that is being typed.
  private static func offers(_ names: [String], start: String) -> [String] {
    let folder = start.lastIndex(of: "/").map { String(start[...$0]) } ?? ""
    let files =
      (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    let looks = files.filter {
      !$0.hasPrefix(".") && ($0.hasSuffix(".yml") || $0.hasSuffix(".yaml"))
    }
    return ((folder.isEmpty ? names : []) + looks.sorted().map { folder + $0 })
      .filter { $0.hasPrefix(start) }
  }
}
