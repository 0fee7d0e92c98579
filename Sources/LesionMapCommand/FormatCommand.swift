public import ArgumentParser
import CaseModel
import Diagnostics
public import LesionMap

/// `lesionmap format`: a case as a site list, YAML or JSON.
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Write a case as a site list, YAML or JSON; read again, each gives the same case.",
    discussion: """
      Examples:
        lesionmap format --sites "R kidney -> IVC, occluded; L femur 32 mm lytic"
        lesionmap format Examples/breast-follow-up.txt --to yaml
        lesionmap format Examples/leiomyosarcomatosis.yml --to sites -o list.txt
        lesionmap format Examples/lung-record.json --to json

      The form is told by --to, or by the ending of the output: .txt, .yml, .yaml or .json; without \
      either a case file becomes YAML and a list a list. Comments are not kept, so no file is written \
      over itself. docs/site-list.md describes the list.

      \(Status.help)
      """)

  @OptionGroup var subject: CaseArguments
  @OptionGroup var diagnostics: DiagnosticArguments

  @Option(help: ArgumentHelp("sites, yaml or json.", valueName: "form"))
  var to: Case.TextForm?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write; standard output unless given.", valueName: "file"),
    completion: .file())
  var output = "-"

  mutating func validate() throws {
    if subject.inputs.count > 1 { throw ValidationError("format writes one case at a time") }
    if output != "-", subject.inputs.contains(output) {
      throw ValidationError("\(output) would be written over itself, without its comments")
    }
  }

  func run() throws {
    let names = try subject.names()
    let printer = diagnostics.printer(to: .error)
    var tally = CaseTally()
    try Report.failures(as: diagnostics) {
      let renderer = try FigureRenderer()
      for name in names {
        let input = try subject.load(name)
        let stated = try subject.onlyCase(of: input, with: renderer)
        try printer.say(stated.diagnostics, source: stated.lines)
        tally.add(stated.diagnostics, findings: stated.source?.lesions.count ?? 0)
        guard let source = stated.source else { continue }
        do {
          let text = try source.text(as: form(of: input))
          try OutputFile.write(Array(text.utf8), to: output)
        } catch let error as CaseWritingError {
          throw CommandFailure(.badCase, "\(input.file): \(error)")
        }
      }
    }
    try tally.exit(strictly: false)
  }

  private func form(of input: CaseInput) -> Case.TextForm {
    if let to { return to }
    if output.hasSuffix(".txt") { return .siteList }
    if output.hasSuffix(".json") { return .json }
    if output.hasSuffix(".yml") || output.hasSuffix(".yaml") { return .yaml }
    return input.kind == .siteList ? .siteList : .yaml
  }
}

extension Case.TextForm: ExpressibleByArgument {}
