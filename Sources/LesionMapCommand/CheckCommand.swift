import ArgumentParser
import Diagnostics
import LesionMap

/// `lesionmap check`: every diagnostic of some cases, without drawing them.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say everything that is wrong or doubtful in cases; draw nothing.",
    discussion: """
      Examples:
        lesionmap check Examples/leiomyosarcomatosis.yml Examples/prostate-bone-metastases.yml
        lesionmap check --sites "L femur; spleen" --sex male --diagnostics json
        lesionmap check Examples/lung-record.json --mapping
        lesionmap check Examples/cohort.csv

      Every input is checked, also after one with errors. ‘lesionmap explain CODE’ says more about \
      each diagnostic.

      \(Status.help)
      """)

  @OptionGroup var subject: CaseArguments
  @OptionGroup var atlas: AtlasArguments
  @OptionGroup var diagnostics: DiagnosticArguments

  @Option(
    defaultAsFlag: .human,
    help:
      "Say what became of every statement of a FHIR record: drawn, by which way, unmapped, contradictory; json for programs."
  )
  var mapping: MappingPrinter.Form?

  @OptionGroup var progress: ProgressArguments

  @Flag(help: "Exit with status 1 when there are warnings.")
  var strict = false

  func run() throws {
    let names = try subject.names()
    let printer = diagnostics.printer(to: .output)
    let progress = progress.line(isQuiet: diagnostics.quiet)
    var total = CaseTally()
    var checked = 0
    try Report.failures(as: diagnostics) {
      defer { progress.clear() }
      let renderer = try FigureRenderer(atlas: try atlas.load(), options: FigureOptions())
      for name in names {
        let input = try subject.load(name)
        var tally = CaseTally()
        try subject.forEachCase(of: input, with: renderer) { stated in
          if let mapping, let record = stated.record {
            try MappingPrinter(form: mapping, stream: .output).say(record, file: input.file)
          }
          guard stated.hasFindings else { return }
          let drawing = try CaseDrawing(stated, with: renderer)
          try printer.say(drawing.diagnostics, source: stated.lines)
          tally.add(drawing.diagnostics, findings: drawing.scene?.findings ?? 0)
          checked += 1
          progress.tell("checking", done: checked, of: nil)
        }
        if diagnostics.form == .human, !diagnostics.quiet {
          try printer.stream.write("\(input.file): \(tally)")
        }
        total.add(tally)
      }
    }
    try total.exit(strictly: strict)
  }
}

/// What was said of some cases, counted.
struct CaseTally: CustomStringConvertible {
  private var cases = 0
  private var findings = 0
  private var errors = 0
  private var warnings = 0

  /// Counts a case.
  mutating func add(_ said: [Diagnostic], findings: Int) {
    cases += 1
    self.findings += findings
    errors += said.count { $0.severity == .error }
    warnings += said.count { $0.severity == .warning }
  }

  mutating func add(_ other: CaseTally) {
    cases += other.cases
    findings += other.findings
    errors += other.errors
    warnings += other.warnings
  }

  /// Ends the command with the status that the counts call for; returns when all is well.
  func exit(strictly: Bool) throws {
    if errors > 0 { throw ExitCode(Status.badCase.rawValue) }
    if strictly, warnings > 0 { throw ExitCode(Status.strictWarnings.rawValue) }
  }

  var description: String {
    let counts = [
      cases == 1 ? nil : Self.count(cases, "case"), Self.count(findings, "finding"),
      errors == 0 ? "no errors" : Self.count(errors, "error"),
      warnings == 0 ? nil : Self.count(warnings, "warning"),
    ]
    return counts.compactMap { $0 }.joined(separator: ", ")
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
