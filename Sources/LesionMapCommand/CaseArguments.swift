public import ArgumentParser
public import CaseModel
import Diagnostics
import LesionMap

/// Which cases, and what is added to them: the arguments that `render`, `check` and `scene` share.
struct CaseArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Case files (YAML or JSON), site lists (.txt), tables (CSV, TSV), FHIR (JSON), or - for standard "
        + "input.",
      valueName: "case"),
    completion: .caseFile)
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp(
      "The sites in place of a file, separated by semicolons.", valueName: "text"))
  var sites: String?

  @Option(
    help: ArgumentHelp(
      "What the inputs are: case, sites, csv, tsv or fhir. Told from the inputs unless given.",
      valueName: "kind"),
    completion: .list(["case", "sites", "csv", "tsv", "fhir"]))
  var from: CaseInput.Kind?

  @Option(help: "The body drawn: female or male. A case file states it itself.")
  var sex: PatientSex?

  @Option(help: "The figure's title, where the case gives none.")
  var title: String?

  @Option(help: "The line below the title, where the case gives none.")
  var caption: String?

  @Option(help: "The patient's age in years, where the case gives none.")
  var age: Int?

  mutating func validate() throws {
    if let age, !(0...130).contains(age) { throw ValidationError("--age must be 0 to 130") }
    guard inputs.isEmpty || sites == nil else {
      throw ValidationError("give a case or --sites, not both")
    }
    guard inputs.count(where: { $0 == "-" }) < 2 else {
      throw ValidationError("standard input can be read once")
    }
  }

  /// The options given that add to a case, and so nothing to a finished scene.
  var givenForReading: [String] {
    [
      ("--sex", sex != nil), ("--title", title != nil), ("--caption", caption != nil),
      ("--age", age != nil),
    ].filter(\.1).map(\.0)
  }

  /// The names of the inputs in order, `-` for standard input.
  ///
  /// - Throws: a usage error when there is none.
  func names() throws -> [String] {
    if sites != nil { return [CaseInput.sites] }
    if inputs.isEmpty, InputFile.standardInputIsTerminal {
      throw ValidationError("no case given; name a file or write --sites \"liver; L femur\"")
    }
    return inputs.isEmpty ? ["-"] : inputs
  }

  /// An input, from where its name says. Of a record no more than its start is read.
  func load(_ name: String) throws -> CaseInput {
    if let sites { return CaseInput(text: sites, file: name, kind: .siteList) }
    let stream = try ByteStream(name)
    if let kind = try from ?? Self.kind(of: stream, name), kind.isStreamed {
      return CaseInput(stream: stream, kind: kind)
    }
    let text = try stream.text()
    return from.map { CaseInput(text: text, file: stream.file, kind: $0) }
      ?? CaseInput(text: text, file: stream.file)
  }

  /// What a file is that is read while it streams by; nil for one that is read whole.
  private static func kind(of stream: ByteStream, _ name: String) throws -> CaseInput.Kind? {
    let ending = name.lowercased()
    if ending.hasSuffix(".csv") { return .csv }
    if ending.hasSuffix(".tsv") { return .tsv }
    let start = try stream.start()
    if FigureRenderer.isFHIR(start) { return .fhir }
    return FigureRenderer.isTable(start) ? .csv : nil
  }

  /// Hands on every case of an input, in order, with what the arguments add to it.
  func forEachCase(
    of input: CaseInput, with renderer: FigureRenderer, _ body: (StatedCase) throws -> Void
  ) throws {
    guard let format = input.kind.format else {
      throw CommandFailure(
        .badCase, "\(input.file): a finished scene, not a case; ‘lesionmap render’ draws it")
    }
    if let stream = input.stream {
      return format == .fhir
        ? try forEachPatient(of: stream, with: renderer, body)
        : try forEachCase(ofTable: stream, isTabbed: format == .tsv, body)
    }
    var stated = StatedCase(source: nil, diagnostics: [], lines: SourceLines(input.text))
    do {
      let read = try renderer.read(input.text, as: format, file: input.file)
      stated.source = try completed(read.value)
      stated.diagnostics = read.diagnostics
    } catch FigureError.badCase(let faults) {
      stated.diagnostics = faults
    }
    try body(stated)
  }

  /// The case of an input that must hold one.
  func onlyCase(of input: CaseInput, with renderer: FigureRenderer) throws -> StatedCase {
    var first: StatedCase?
    try forEachCase(of: input, with: renderer) { stated in
      guard stated.hasFindings || first == nil else { return }
      guard first?.hasFindings != true else {
        throw ValidationError("\(input.file) holds several cases; name a folder with --out-dir")
      }
      first = stated
    }
    // An input that cannot be read at all is one case with errors.
    return first ?? StatedCase(source: nil, diagnostics: [], lines: .none)
  }

  /// Hands on every patient of a record. Nothing quotes the record's lines, which hold names.
  private func forEachPatient(
    of stream: ByteStream, with renderer: FigureRenderer, _ body: (StatedCase) throws -> Void
  ) throws {
    let records = try renderer.readFHIR(file: stream.file) { try stream.next() }
    if !records.diagnostics.isEmpty {
      try body(StatedCase(source: nil, diagnostics: records.diagnostics, lines: .none))
    }
    for record in records.patients {
      var stated = StatedCase(
        source: nil, diagnostics: record.diagnostics, lines: .none, record: record)
      if record.isDrawable { stated.source = try completed(record.source) }
      try body(stated)
    }
  }

  /// Hands on every case of a table while it is read, and then what is to be said of it as a whole.
  private func forEachCase(
    ofTable stream: ByteStream, isTabbed: Bool, _ body: (StatedCase) throws -> Void
  ) throws {
    let summary = try FigureRenderer.readTable(file: stream.file, isTabbed: isTabbed) {
      try stream.next()
    } body: { found in
      var stated = StatedCase(source: nil, diagnostics: found.diagnostics, lines: found.lines)
      stated.source = try found.source.map { try completed($0) }
      stated.place = found.place
      if found.isContinuation { stated.withdrawn = found.identifier }
      try body(stated)
    }
    if !summary.diagnostics.isEmpty {
      try body(
        StatedCase(source: nil, diagnostics: summary.diagnostics, lines: summary.lines))
    }
  }

  /// The case with what the arguments say of it.
  private func completed(_ source: Case) throws -> Case {
    var source = source
    source.title = source.title ?? title
    source.caption = source.caption ?? caption
    source.patient.age = source.patient.age ?? age
    if let stated = source.patient.sex, let sex, stated != sex {
      throw ValidationError("the case says \(stated.rawValue), --sex says \(sex.rawValue)")
    }
    source.patient.sex = source.patient.sex ?? sex
    return source
  }
}

extension PatientSex: ExpressibleByArgument {}

/// One case of an input, as far as it could be read.
struct StatedCase {
  /// nil when it has errors.
  var source: Case?
  var diagnostics: [Diagnostic]
  /// The lines that the diagnostics speak of; none for a record.
  var lines: SourceLines
  /// What became of the statements of a record; nil for a case that was written as one.
  var record: PatientRecord?
  /// Where the case begins in an input of many; nil for the only one.
  var place: SourcePlace?
  /// The name of a case whose earlier part, handed on before, turned out not to be whole.
  var withdrawn: String?

  /// False for a patient of whom a record states treated places and the like alone.
  var hasFindings: Bool { source != nil || !diagnostics.isEmpty }
}

/// A text or a stream, what it is, and the name it goes by in messages.
struct CaseInput {
  enum Kind: String, ExpressibleByArgument {
    case caseFile = "case"
    case siteList = "sites"
    case csv
    case tsv
    case fhir
    case scene

    init(_ format: CaseFormat) {
      self =
        switch format {
        case .caseFile: .caseFile
        case .siteList: .siteList
        case .csv: .csv
        case .tsv: .tsv
        case .fhir: .fhir
        }
    }

    /// The format of a case; nil for what is none.
    var format: CaseFormat? {
      switch self {
      case .caseFile: .caseFile
      case .siteList: .siteList
      case .csv: .csv
      case .tsv: .tsv
      case .fhir: .fhir
      case .scene: nil
      }
    }

    /// Whether it is read while it streams by.
    var isStreamed: Bool {
      switch self {
      case .csv, .tsv, .fhir: true
      case .caseFile, .siteList, .scene: false
      }
    }
  }

  /// The names that inputs without files go by.
  static let standardInput = "<stdin>"
  static let sites = "<sites>"

  /// Empty for a stream.
  var text: String
  var file: String
  var kind: Kind
  /// What is read while it streams by: a record or a table.
  var stream: ByteStream?

  init(stream: ByteStream, kind: Kind) {
    self.init(text: "", file: stream.file, kind: kind)
    self.stream = stream
  }

  init(text: String, file: String, kind: Kind) {
    self.text = text
    self.file = file
    self.kind = kind
  }

  /// What a text is, from its file's ending and, where that does not tell, from itself.
  init(text: String, file: String) {
    let isScene =
      text.prefix(4096).first { !$0.isWhitespace } == "{" && text.contains("\"lesionmapScene\"")
    self.init(
      text: text, file: file,
      kind: isScene ? .scene : Kind(CaseFormat(ofFile: file, text: text)))
  }
}
