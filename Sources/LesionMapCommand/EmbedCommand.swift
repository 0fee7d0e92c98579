import ArgumentParser
import Diagnostics
import Foundation
import LesionMap
import SiteEmbedding

/// `lesionmap embed`: the figures of a site's pages.
struct EmbedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "embed",
    abstract: "Draw the figures that the pages of a site ask for.",
    discussion: """
      Examples:
        lesionmap embed Examples/site --out figures --manifest lesionmap.json
        lesionmap embed Examples/site --out figures --manifest lesionmap.json --check

      A step before the site's generator. Markdown and HTML pages ask for figures with fenced blocks \
      named lesionmap, which hold a site list or a case file, or with comments, \
      <!-- lesionmap: case1.yml -->; files named NAME.lesionmap.yml are figures of their own. \
      docs/embedding.md has the lines to copy for Hugo, MkDocs, Sphinx, Pelican, Jekyll and Pandoc.

      What has not changed is not touched. With errors nothing is written.

      \(Status.help)
      """)

  @Argument(help: "The folder of pages, or one page.", completion: .file())
  var content: String

  @Option(
    help: ArgumentHelp("The folder for the pictures.", valueName: "folder"),
    completion: .directory)
  var out: String

  @Option(
    help: ArgumentHelp("The JSON file that lists every figure.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var manifest: String

  @Option(
    help: ArgumentHelp(
      "The address of the folder of pictures: /figures/ (default: the way from each page's folder).",
      valueName: "address"))
  var url: String?

  @Flag(help: "Write the HTML into the pages, below each block.")
  var inPlace = false

  @Flag(help: "Write nothing; exit with status 65 when a figure is stale.")
  var check = false

  @Flag(help: "Remove pictures that no figure uses.")
  var prune = false

  @Flag(help: "Go on, and run again whenever a file changes.")
  var watch = false

  @OptionGroup var look: EmbedLookArguments
  @OptionGroup var diagnostics: DiagnosticArguments
  @OptionGroup var progress: ProgressArguments

  @Option(help: "A name or a path within the content to pass over; may be repeated.")
  var exclude: [String] = []

  @Option(name: [.short, .long], help: "How many figures are drawn at once (default: one a core).")
  var jobs: Int?

  @Flag(help: "Exit with status 1 when there are warnings.")
  var strict = false

  mutating func validate() throws {
    if let jobs, !(1...64).contains(jobs) { throw ValidationError("--jobs must be 1 to 64") }
    if check, watch { throw ValidationError("give --check or --watch, not both") }
  }

  func run() throws {
    guard watch else {
      return try Report.failures(as: diagnostics) { try once().exit(strictly: strict) }
    }
    try FileWatch.runs(of: content, isQuiet: diagnostics.quiet, files: { watchedFiles }) {
      try Report.failures(as: diagnostics) { _ = try once() }
    }
  }

  private func once() throws -> EmbedOutcome {
    let options = try options()
    let store = FileStore.disk { try OutputFile.write($0, to: $1) }
    let report: EmbedReport
    let progress = progress.line(isQuiet: diagnostics.quiet)
    do {
      defer { progress.clear() }
      let embedder = SiteEmbedder(options, store: store) { step, done, total in
        progress.tell(step.rawValue, done: done, of: total)
      }
      report = try embedder.run(check ? .check : .write, prunes: prune)
    } catch EmbedError.noContent(let path) {
      throw CommandFailure(.inputUnreadable, "\(path): no folder, and no page of a known kind")
    } catch EmbedError.digestsCollide(let hash) {
      throw CommandFailure(.internalError, "two different figures would be \(hash).png")
    } catch let error as CocoaError {
      throw CommandFailure(
        .outputUnwritable, "\(error.filePath ?? out): cannot be written (\(error.code.rawValue))")
    }
    let printer = diagnostics.printer(to: .error)
    for diagnostic in report.diagnostics {
      let text = diagnostic.place.flatMap { report.quoted[$0.file] }
      try printer.say([diagnostic], source: text.map { SourceLines($0) })
    }
    for path in report.written { try printer.remark("\(path): written") }
    for path in report.removed { try printer.remark("\(path): removed") }
    let outcome = EmbedOutcome(report)
    if diagnostics.form == .human, !diagnostics.quiet { Report.say("\(content): \(outcome)") }
    return outcome
  }

  private func options() throws -> EmbedOptions {
    let look = look
    return EmbedOptions(
      content: content, assets: out, manifest: manifest, address: url, dark: look.dark.mode,
      isInPlace: inPlace, excluded: exclude, lookText: try look.text(),
      look: { try look.look() }, font: look.font,
      state: EmbedState.path(
        content: content, manifest: manifest, environment: ProcessInfo.processInfo.environment),
      jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
  }

  /// Everything the figures may come from.
  private var watchedFiles: [String] {
    let looks = [look.theme, look.darkTheme, look.preset, look.phone].compactMap { $0 }
      .filter { ThemeArguments.isFile($0) }
    let ours = [out, manifest].map { URL(filePath: $0).standardizedFileURL.path }
    return looks
      + FileWatch.files(below: content).filter { path in
        let path = URL(filePath: path).standardizedFileURL.path
        return !ours.contains { path == $0 || path.hasPrefix($0 + "/") }
      }
  }
}

/// What became of a run, in a line and as a status.
struct EmbedOutcome: CustomStringConvertible {
  private let report: EmbedReport
  private var errors: Int { report.diagnostics.count { $0.severity == .error } }
  private var warnings: Int { report.diagnostics.count { $0.severity == .warning } }

  init(_ report: EmbedReport) { self.report = report }

  /// Ends the command with the status that the report calls for; returns when all is well.
  func exit(strictly: Bool) throws {
    if errors > 0 { throw ExitCode(Status.badCase.rawValue) }
    if strictly, warnings > 0 { throw ExitCode(Status.strictWarnings.rawValue) }
  }

  var description: String {
    let count = { (number: Int, noun: String) in "\(number) \(noun)\(number == 1 ? "" : "s")" }
    return [
      count(report.figures, "figure"), "\(report.drawn) drawn",
      report.removed.isEmpty ? nil : count(report.removed.count, "picture") + " removed",
      errors == 0 ? nil : count(errors, "error"), warnings == 0 ? nil : count(warnings, "warning"),
    ].compactMap { $0 }.joined(separator: ", ")
  }
}
