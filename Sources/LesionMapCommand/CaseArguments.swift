public import ArgumentParser
public import CaseModel
import Diagnostics
import LesionMap

/// Which case, and how it is shown: the arguments that `render`, `check` and `scene` share.
struct CaseArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A case file (YAML or JSON), a site list (.txt), or - for standard input.",
      valueName: "case"))
  var input: String?

  @Option(
    help: ArgumentHelp(
      "The sites in place of a file, separated by semicolons.", valueName: "text"))
  var sites: String?

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
    guard input == nil || sites == nil else {
      throw ValidationError("give a case or --sites, not both")
    }
  }

  /// The text of the case, from where the arguments say.
  func load() throws -> CaseInput {
    if let sites { return CaseInput(text: sites, file: "<sites>", kind: .siteList) }
    if let input, input != "-" {
      return CaseInput(text: try InputFile.read(input), file: input)
    }
    if input == nil, InputFile.standardInputIsTerminal {
      throw ValidationError("no case given; name a file or write --sites \"liver; L femur\"")
    }
    return CaseInput(text: try InputFile.readStandardInput(), file: "<stdin>")
  }

  /// The case itself; diagnostics go to standard error.
  func read(_ input: CaseInput, with renderer: FigureRenderer) throws -> Diagnosed<Case> {
    guard let format = input.kind.format else {
      throw ValidationError("\(input.file) is a scene, not a case; render draws it")
    }
    var read = try renderer.read(input.text, as: format, file: input.file)
    read.value.title = read.value.title ?? title
    read.value.caption = read.value.caption ?? caption
    read.value.patient.age = read.value.patient.age ?? age
    switch (read.value.patient.sex, sex) {
    case (let stated?, let asked?) where stated != asked:
      throw ValidationError("the case says \(stated.rawValue), --sex says \(asked.rawValue)")
    case (nil, let asked?): read.value.patient.sex = asked
    case (nil, nil):
      read.diagnostics.append(
        Diagnostic(
          .warning, code: "LM0121", "no sex stated; the female figure is drawn",
          hint: "add --sex female or --sex male"))
    case (_?, _): break
    }
    return read
  }
}

extension PatientSex: ExpressibleByArgument {}

/// A text, what it is, and the name it goes by in messages.
struct CaseInput {
  enum Kind {
    case caseFile, siteList, scene

    /// The format of a case; nil for what is none.
    var format: CaseFormat? {
      switch self {
      case .caseFile: .caseFile
      case .siteList: .siteList
      case .scene: nil
      }
    }
  }

  var text: String
  var file: String
  var kind: Kind

  init(text: String, file: String, kind: Kind) {
    self.text = text
    self.file = file
    self.kind = kind
  }

  /// What a text is, from its file's ending and, where that does not tell, from itself.
  init(text: String, file: String) {
    let start = text.prefix(4096)
    let kind: Kind
    if start.first(where: { !$0.isWhitespace }) == "{", text.contains("\"lesionmapScene\"") {
      kind = .scene
    } else if file.hasSuffix(".txt") {
      kind = .siteList
    } else if [".yml", ".yaml", ".json"].contains(where: { file.hasSuffix($0) }) {
      kind = .caseFile
    } else {
      kind = start.contains("lesionmap") ? .caseFile : .siteList
    }
    self.init(text: text, file: file, kind: kind)
  }
}
