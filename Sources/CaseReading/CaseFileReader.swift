import CaseModel
import Diagnostics
import LocatedYAML
import Yams

// A case file is YAML, or JSON, which is YAML. It is read as a tree of nodes and not through Codable,
// because every message has to name line and column, and every fault of a file is worth saying at
// once.

/// Reads native case files, version 1.
struct CaseFileReader: LocatedReader {
  let positions: YAMLPositions
  var diagnostics: [Diagnostic] = []

  static func read(_ text: String, file: String) -> (source: Case?, diagnostics: [Diagnostic]) {
    var reader = CaseFileReader(positions: YAMLPositions(text, file: file))
    let source = reader.readCase(text)
    let failed = reader.diagnostics.contains { $0.severity == .error }
    return (failed ? nil : source, reader.diagnostics)
  }

  private init(positions: YAMLPositions) { self.positions = positions }

  private mutating func readCase(_ text: String) -> Case? {
    guard let root = compose(text), let fields = mapping(root, "the case", Self.caseKeys) else {
      return nil
    }
    checkVersion(fields[CaseKey.version.rawValue], root)
    var source = Case(lesions: [])
    source.identifier = string(under: .identifier, fields)
    source.language = fields[CaseKey.language.rawValue].flatMap { readLanguage($0) }
    source.panels = fields[CaseKey.layout.rawValue].flatMap { readLayout($0) }
    if let node = fields[CaseKey.keys.rawValue] {
      source.findingKeys = choice(node, CaseKey.keys.rawValue, FindingKeys.self)
    }
    source.title = string(under: .title, fields)
    source.caption = string(under: .caption, fields)
    if let patient = fields[CaseKey.patient.rawValue] { source.patient = readPatient(patient) }
    guard let lesions = fields[CaseKey.lesions.rawValue] else {
      fail(
        "LM0112", "the case lists no lesions", at: root, hint: "add ‘lesions:’ with one site each")
      return nil
    }
    guard let sequence = lesions.sequence, !sequence.isEmpty else {
      fail("LM0112", "‘lesions’ must be a list of findings", at: lesions)
      return nil
    }
    source.lesions = sequence.compactMap { readLesion($0) }
    return source
  }

  private mutating func string(under key: CaseKey, _ fields: [String: Node]) -> String? {
    fields[key.rawValue].flatMap { string($0, key.rawValue) }
  }

  private mutating func checkVersion(_ version: Node?, _ root: Node) {
    guard let version else {
      fail(
        "LM0113", "the case does not say which version of the format it is in", at: root,
        hint: "add the line ‘lesionmap: 1’")
      return
    }
    if version.scalar?.string != "1" {
      fail("LM0113", "this program reads version 1 of the format", at: version)
    }
  }

  private mutating func readLanguage(_ node: Node) -> FigureLanguage? {
    guard let tag = string(node, "language") else { return nil }
    if let language = FigureLanguage(tag: tag) { return language }
    let known = FigureLanguage.allCases.map { "‘\($0.rawValue)’" }
    fail(
      "LM0116", "\(quoted(tag)) is no language that figures speak", at: node,
      hint: "it is one of " + known.joined(separator: ", "))
    return nil
  }

  /// A text with commas, or a list.
  private mutating func readLayout(_ node: Node) -> FigurePanels? {
    var items: [(words: String, place: SourcePlace?)] = []
    for node in node.sequence.map(Array.init) ?? [node] {
      guard let text = string(node, CaseKey.layout.rawValue) else { return nil }
      let words = located(text, node)
      let parts = words.split { words.text[$0] == "," }
      items += parts.map { (String($0.text), $0.place) }
    }
    do {
      return try FigurePanels(items: items)
    } catch {
      fail("LM0124", error.message, at: node, hint: error.hint)
      return nil
    }
  }

  private mutating func readPatient(_ node: Node) -> Patient {
    var patient = Patient()
    guard let fields = mapping(node, "‘patient’", CaseKey.Patient.allCases.map(\.rawValue)) else {
      return patient
    }
    if let sex = fields[CaseKey.Patient.sex.rawValue] {
      patient.sex = choice(sex, "sex", PatientSex.self)
    }
    if let age = fields[CaseKey.Patient.age.rawValue] {
      if let years = age.scalar.flatMap({ Int($0.string) }), (0...130).contains(years) {
        patient.age = years
      } else {
        fail("LM0114", "‘age’ must be a whole number of years", at: age)
      }
    }
    return patient
  }

  // MARK: - Lesions

  private static let caseKeys = CaseKey.allCases.map(\.rawValue)
  private static let lesionKeys =
    CaseKey.Lesion.allCases.map(\.rawValue)
    + LesionKey.allCases.filter { $0.parent == nil }.map(\.rawValue)
  private static let extensionKeys =
    LesionKey.allCases.filter { $0.parent == CaseKey.Lesion.extension.rawValue }.map(\.rawValue)

  private mutating func readLesion(_ node: Node) -> Lesion? {
    if let text = node.scalar { return readItem(text.string, at: node) }
    guard let fields = mapping(node, "a lesion", Self.lesionKeys) else { return nil }
    guard let site = fields[CaseKey.Lesion.site.rawValue], let words = string(site, "site"),
      !words.isEmpty
    else {
      fail("LM0115", "a lesion without a site", at: node, hint: "add ‘site:’ with where it is")
      return nil
    }
    guard var lesion = readItem(words, at: site) else { return nil }
    if let node = fields[CaseKey.Lesion.extension.rawValue] { readExtension(node, of: &lesion) }
    for key in LesionKey.allCases where key.parent == nil {
      if let value = fields[key.rawValue] { apply(value, key, to: &lesion) }
    }
    return lesion
  }

  private mutating func readItem(_ words: String, at node: Node) -> Lesion? {
    let (lesion, said) = SiteListReader.readItem(located(words, node))
    diagnostics += said
    return lesion
  }

  private mutating func readExtension(_ node: Node, of lesion: inout Lesion) {
    guard let fields = mapping(node, "‘extension’", Self.extensionKeys) else { return }
    if lesion.vascularExtension != nil {
      fail("LM0106", "the site and ‘extension’ both name a vessel", at: node, hint: "keep one")
      return
    }
    guard let into = fields[LesionKey.into.rawValue], let vessel = string(into, "into"),
      !vessel.isEmpty
    else {
      fail("LM0117", "‘extension’ without ‘into’", at: node, hint: "name the vessel: ‘into: IVC’")
      return
    }
    for key in LesionKey.allCases where key.parent != nil {
      if let value = fields[key.rawValue] { apply(value, key, to: &lesion) }
    }
  }

  /// Reads the value of a key, or each of a list where the key takes many.
  private mutating func apply(_ node: Node, _ key: LesionKey, to lesion: inout Lesion) {
    let nodes = key.takesMany ? node.sequence.map(Array.init) ?? [node] : [node]
    for node in nodes {
      guard let text = text(of: node, key) else { continue }
      do {
        try lesion.apply(text, for: key, at: place(of: node))
      } catch {
        fail(error.code, error.message, at: node, hint: error.hint)
      }
    }
  }

  /// The text of a value; a list of diameters is one size.
  private mutating func text(of node: Node, _ key: LesionKey) -> String? {
    guard key == .size, let diameters = node.sequence else { return string(node, key.rawValue) }
    let texts = diameters.compactMap { string($0, key.rawValue) }
    return texts.count == diameters.count ? texts.joined(separator: " x ") : nil
  }
}
