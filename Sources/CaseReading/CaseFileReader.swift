import CaseModel
import Diagnostics
import Yams

// A case file is YAML, or JSON, which is YAML. It is read as a tree of nodes and not through Codable,
// because every message has to name line and column, and every fault of a file is worth saying at
// once.

/// Reads native case files, version 1.
struct CaseFileReader {
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
    guard !AliasGrowth(of: text).isExcessive else {
      fail(
        "LM0122", "the file repeats itself too often", at: nil,
        hint: "write out what the aliases (‘*name’) stand for")
      return nil
    }
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      diagnostics.append(diagnostic(for: error))
      return nil
    } catch {
      fail("LM0110", "not YAML: \(error)", at: nil)
      return nil
    }
    guard let root, let fields = mapping(root, "the case", Self.caseKeys) else {
      if root == nil { fail("LM0111", "the file is empty", at: nil) }
      return nil
    }
    checkVersion(fields["lesionmap"], root)
    var source = Case(lesions: [])
    source.title = fields["title"].flatMap { string($0, "title") }
    source.caption = fields["caption"].flatMap { string($0, "caption") }
    if let patient = fields["patient"] { source.patient = readPatient(patient) }
    guard let lesions = fields["lesions"] else {
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

  private mutating func readPatient(_ node: Node) -> Patient {
    var patient = Patient()
    guard let fields = mapping(node, "‘patient’", ["sex", "age"]) else { return patient }
    if let sex = fields["sex"] { patient.sex = choice(sex, "sex", PatientSex.self) }
    if let age = fields["age"] {
      if let years = age.scalar.flatMap({ Int($0.string) }), (0...130).contains(years) {
        patient.age = years
      } else {
        fail("LM0114", "‘age’ must be a whole number of years", at: age)
      }
    }
    return patient
  }

  // MARK: - Lesions

  private static let caseKeys = ["lesionmap", "title", "caption", "patient", "lesions"]
  private static let lesionKeys = [
    "site", "side", "role", "character", "form", "certainty", "count", "size", "extension", "note",
  ]

  private mutating func readLesion(_ node: Node) -> Lesion? {
    if let text = node.scalar { return readItem(text.string, at: node) }
    guard let fields = mapping(node, "a lesion", Self.lesionKeys) else { return nil }
    guard let site = fields["site"], let words = string(site, "site"), !words.isEmpty else {
      fail("LM0115", "a lesion without a site", at: node, hint: "add ‘site:’ with where it is")
      return nil
    }
    guard var lesion = readItem(words, at: site) else { return nil }
    if let side = fields["side"], let stated = laterality(side) {
      if let other = lesion.site.laterality, other != stated {
        let conflict = AttributeConflict.stated("side", other.rawValue, stated.rawValue)
        fail(conflict.code, conflict.message, at: side, hint: conflict.hint)
      }
      lesion.site.laterality = stated
    }
    for key in ["role", "form", "certainty", "count", "size"] {
      if let value = fields[key] { apply(value, key, to: &lesion) }
    }
    if let characters = fields["character"] {
      let values = characters.sequence.map(Array.init) ?? [characters]
      for value in values { apply(value, "character", to: &lesion) }
    }
    if let node = fields["extension"] {
      if lesion.vascularExtension != nil {
        fail("LM0106", "the site and ‘extension’ both name a vessel", at: node, hint: "keep one")
      }
      lesion.vascularExtension = readExtension(node)
    }
    lesion.note = fields["note"].flatMap { string($0, "note") }
    return lesion
  }

  private mutating func readItem(_ words: String, at node: Node) -> Lesion? {
    let (lesion, said) = SiteListReader.readItem(located(words, node))
    diagnostics += said
    return lesion
  }

  /// Reads a value with the words of a site list, as long as it is of the key's kind.
  private mutating func apply(_ node: Node, _ key: String, to lesion: inout Lesion) {
    guard let text = string(node, key) else { return }
    // A count is a number in YAML, and not `x3`.
    let isNumber = key == "count" && !text.isEmpty && text.allSatisfy(\.isDigit)
    guard let attributes = LesionAttribute.list(isNumber ? "x" + text : text),
      attributes.allSatisfy({ $0.key == key }), key == "character" || attributes.count == 1
    else {
      let near = NearNames.suggestions(for: text, among: LesionAttribute.phrases(for: key))
      let words = near.map { "‘\($0)’" }.joined(separator: ", ")
      fail(
        "LM0116", "\(Self.quoted(text)) is no \(key)", at: node,
        hint: key == "size"
          ? "write a number with its unit: 32 mm" : near.isEmpty ? nil : "did you mean \(words)?")
      return
    }
    for attribute in attributes {
      guard let conflict = lesion.apply(attribute) else { continue }
      fail(conflict.code, conflict.message, at: node, hint: conflict.hint)
    }
  }

  private mutating func readExtension(_ node: Node) -> VascularExtension? {
    guard let fields = mapping(node, "‘extension’", ["into", "to", "occlusion", "dilated"]) else {
      return nil
    }
    guard let into = fields["into"], let vessel = string(into, "into"), !vessel.isEmpty else {
      fail("LM0117", "‘extension’ without ‘into’", at: node, hint: "name the vessel: ‘into: IVC’")
      return nil
    }
    var result = VascularExtension(into: SiteReference(words: vessel, place: place(of: into)))
    if let level = fields["to"], let words = string(level, "to") {
      result.upTo = SiteReference(words: words, place: place(of: level))
    }
    if let occlusion = fields["occlusion"] {
      result.occlusion = choice(occlusion, "occlusion", VascularExtension.Occlusion.self)
    }
    if let dilated = fields["dilated"] {
      switch dilated.scalar?.string.lowercased() {
      case "true", "yes": result.isDilated = true
      case "false", "no": break
      default: fail("LM0116", "‘dilated’ must be true or false", at: dilated)
      }
    }
    return result
  }
}
