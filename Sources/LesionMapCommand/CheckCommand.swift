import ArgumentParser
import Diagnostics
import Foundation
import LesionMap

/// `lesionmap check`: every diagnostic of a case, without drawing it.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say everything that is wrong or doubtful in a case; draw nothing.",
    discussion: """
      Examples:
        lesionmap check Examples/leiomyosarcomatosis.yml
        lesionmap check --sites "L femur; spleen" --sex male --diagnostics json
      """)

  @OptionGroup var subject: CaseArguments
  @OptionGroup var atlas: AtlasArguments

  @Option(
    help: "human (with the line and a caret), short (one line each) or json (one object each).")
  var diagnostics: Form = .human

  @Flag(help: "Exit with status 1 when there are warnings.")
  var strict = false

  enum Form: String, ExpressibleByArgument, CaseIterable { case human, short, json }

  func run() throws {
    var loaded: CaseInput?
    try Report.failures { loaded = try subject.load() }
    guard let input = loaded else { return }
    var said: [Diagnostic] = []
    var findings = 0
    try Report.failures {
      let renderer = try FigureRenderer(atlas: try atlas.load(), options: FigureOptions())
      do {
        let source = try subject.read(input, with: renderer)
        said += source.diagnostics
        let composed = try renderer.scene(of: source.value)
        said += composed.diagnostics
        findings = composed.value.findings
      } catch FigureError.badCase(let faults) {
        said += faults
      }
    }
    for diagnostic in said { print(try text(of: diagnostic, source: input.text)) }
    if said.contains(where: { $0.severity == .error }) {
      throw ExitCode(Status.badCase.rawValue)
    }
    if diagnostics == .human {
      print("\(input.file): \(findings) finding\(findings == 1 ? "" : "s"), no errors")
    }
    if strict, said.contains(where: { $0.severity == .warning }) {
      throw ExitCode(Status.strictWarnings.rawValue)
    }
  }

  private func text(of diagnostic: Diagnostic, source: String) throws -> String {
    switch diagnostics {
    case .human: diagnostic.rendered(source: source)
    case .short: diagnostic.rendered().split(separator: "\n").first.map(String.init) ?? ""
    case .json: try DiagnosticRecord(diagnostic).json()
    }
  }
}

/// The machine-readable form of a diagnostic: one JSON object on a line.
private struct DiagnosticRecord: Encodable {
  var schema = 1
  var severity: String
  var code: String
  var message: String
  var file: String?
  var line: Int?
  var column: Int?
  var hint: String?

  init(_ diagnostic: Diagnostic) {
    severity = diagnostic.severity.rawValue
    code = diagnostic.code
    message = diagnostic.message
    file = diagnostic.place?.file
    line = diagnostic.place?.line
    column = diagnostic.place?.column
    hint = diagnostic.hint
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
