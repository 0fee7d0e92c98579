import ArgumentParser
import LesionMap
import Scene

/// `lesionmap render`: cases, a site list or a scene become PNG files, slides or pages.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw cases as PNG pictures, slides or HTML pages.",
    discussion: """
      Examples:
        lesionmap render --sites "liver; L femur 32 mm lytic" --sex male -o a.png
        lesionmap render --sites "R kidney -> IVC, occluded" --sex male -o b.png
        lesionmap render Examples/leiomyosarcomatosis.yml --scale 2 -o c.png
        lesionmap render Examples/cohort.csv --out-dir maps
        lesionmap render Examples/leiomyosarcomatosis.yml --out-dir maps
        lesionmap render Examples/leiomyosarcomatosis.yml -o d.png -o e.pptx
        lesionmap render Examples/leiomyosarcomatosis.yml -o f.html

      A site list: places separated by semicolons, the side as L, R, left, right, both or bilateral. \
      In brackets or after a comma what is known of the lesion: primary, probable primary, node, \
      local extension, recurrence; solid, cystic, mixed, necrotic, calcified, sclerotic, lytic, \
      infiltrative; biopsied, imaging, examination, suspected; several, numerous, x3; 32 mm; \
      after -> a vessel, with occluded, partly occluded, dilated.

      With --out-dir each case becomes a file named after its identifier, or after its input. A case \
      with errors is reported and the others are drawn. A .pptx file takes all cases, a slide each; \
      markers, leaders, labels and legend can be edited there, and the findings stand in the notes. An \
      .html file is a page of its own for one case, which needs no other file: the picture for wide and \
      narrow screens, light and dark, the findings as a table, and the PNG, the scene and the case to take.

      \(Status.help)
      """)

  @OptionGroup var subject: CaseArguments
  @OptionGroup var atlas: AtlasArguments
  @OptionGroup var figure: FigureArguments
  @OptionGroup var diagnostics: DiagnosticArguments

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The file to write, PNG, PowerPoint or HTML by its ending; - for standard output. May be repeated.",
      valueName: "file"),
    completion: .file())
  var output: [String] = []

  @Option(
    help: ArgumentHelp(
      "A folder for one file a case; made when it is missing.", valueName: "folder"),
    completion: .directory)
  var outDir: String?

  @Option(help: "png, pptx or html; told from the file's ending unless given.")
  var format: OutputFormat?

  @Option(
    help: ArgumentHelp(
      """
      A text file for the figure in words: a line for the alt of an image, an empty line, the long \
      description; - for standard output.
      """, valueName: "file"),
    completion: .file())
  var alt: String?

  @Option(
    help: ArgumentHelp(
      "A file for make and ninja: a rule that says what the outputs were made from.",
      valueName: "file"),
    completion: .file())
  var deps: String?

  @Flag(
    help: "Go on, and draw again whenever a case, a theme, a preset, the atlas or the font changes."
  )
  var watch = false

  @OptionGroup var progress: ProgressArguments

  @Flag(help: "Exit with status 1 when there are warnings or findings that are not drawn.")
  var strict = false

  @Option(
    defaultAsFlag: .human,
    help:
      "Print how well the figure is laid out, measured on the finished figure; json for programs.")
  var report: ReportForm?

  enum ReportForm: String, ExpressibleByArgument, CaseIterable { case human, json }

  mutating func validate() throws {
    if output.isEmpty, outDir == nil {
      throw ValidationError("name the file with -o, or a folder with --out-dir")
    }
    if !output.isEmpty, outDir != nil { throw ValidationError("give -o or --out-dir, not both") }
    if subject.inputs.count > 1, try output.contains(where: { try form(of: $0) != .pptx }) {
      throw ValidationError("several cases need --out-dir or one .pptx file; -o names one picture")
    }
    if alt != nil, outDir != nil || subject.inputs.count > 1 {
      throw ValidationError("--alt names the text of one picture; give one case and -o")
    }
    if deps != nil, outDir == nil, !output.contains(where: { $0 != "-" }) {
      throw ValidationError("--deps needs an output with a name")
    }
    if (output + [alt, deps].compactMap { $0 }).count(where: { $0 == "-" }) > 1 {
      throw ValidationError("standard output can be written once")
    }
  }

  func form(of path: String) throws -> OutputFormat {
    try OutputFormat(of: path, given: format)
  }

  /// The outputs that take several cases.
  var decks: [String] { output.filter { (try? form(of: $0)) == .pptx } }

  /// Whether there is room for more than one case.
  var takesSeveral: Bool { outDir != nil || decks == output }

  func run() throws {
    if output.contains("-"), InputFile.standardOutputIsTerminal {
      throw ValidationError("a picture does not go onto a terminal; name a file or pipe it on")
    }
    let names = try subject.names()
    guard watch else { return try once(names).exit(strictly: strict) }
    guard subject.sites == nil, !names.contains("-") else {
      throw ValidationError("--watch needs files to look at")
    }
    try FileWatch.runs(
      of: names.joined(separator: ", "), isQuiet: diagnostics.quiet, files: { watchedFiles(names) }
    ) {
      _ = try once(names)
    }
  }

  private func once(_ names: [String]) throws -> CaseTally {
    var tally = CaseTally()
    try Report.failures(as: diagnostics) {
      var run = try RenderRun(self)
      try run.draw(names)
      tally = run.tally
      if let deps, !run.dependencies.targets.isEmpty {
        var rule = run.dependencies
        rule.sources += lookFiles + FigureFoundation(font: figure.font).fontFiles
        try OutputFile.write(Array(rule.text.utf8), to: deps)
      }
    }
    return tally
  }

  /// The files besides cases that decide how a figure looks, as far as they are the user's own.
  private var lookFiles: [String] {
    [figure.look.theme.theme, figure.look.preset].compactMap { $0 }
      .filter { ThemeArguments.isFile($0) }
      + (atlas.folder.map { FileWatch.files(below: $0).sorted() } ?? [])
  }

  private func watchedFiles(_ names: [String]) -> [String] {
    names + lookFiles + (figure.font.map { FileWatch.files(below: $0) } ?? [])
  }

  /// A finished scene; what says how a scene is made cannot change it any more.
  func finishedScene(of input: CaseInput) throws -> Scene {
    let given =
      subject.givenForReading + figure.givenForComposing + (report == nil ? [] : ["--report"])
    guard given.isEmpty else {
      throw ValidationError(
        "\(input.file) is a finished scene; \(given.joined(separator: ", ")) would change nothing: "
          + "give it to ‘lesionmap scene’")
    }
    return try SceneFile.decode(input.text, file: input.file)
  }
}
