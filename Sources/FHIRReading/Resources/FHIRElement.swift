import Diagnostics

// Records come in the shapes of several versions and of many programs. What is understandable is read:
// a code without its list, a text where a concept belongs, a single value in place of a list. Each such
// shape is reported once for each element, by its path and never by its content.

/// A resource while it is read: its fields, its way in the file, and what is wrong with it.
struct FHIRElement {
  let node: JSONNode
  let file: String
  /// The way to the resource in the file: `Bundle.entry[3].resource`.
  let path: String
  private(set) var oddities: [Oddity] = []

  /// Something that is not as FHIR writes it and was read as meant.
  struct Oddity: Hashable {
    enum Kind: Int, Hashable { case letterCase, notList, notConcept }

    var kind: Kind
    var path: String
    var place: SourcePlace
  }

  init(_ node: JSONNode, path: String, file: String) {
    self.node = node
    self.path = path
    self.file = file
    for field in node.fields where !field.isExact {
      note(.letterCase, field.name, field.value)
    }
  }

  func place(of node: JSONNode) -> SourcePlace {
    SourcePlace(file: file, line: node.line, column: node.column)
  }

  var place: SourcePlace { place(of: node) }

  private mutating func note(_ kind: Oddity.Kind, _ member: String, _ node: JSONNode) {
    oddities.append(
      Oddity(kind: kind, path: member.isEmpty ? path : path + "." + member, place: place(of: node)))
  }

  /// Notes that a value is not in the letters that FHIR writes it in.
  mutating func noteLetterCase(of member: String) {
    note(.letterCase, member, node[member] ?? node)
  }

  // MARK: - Fields

  func text(_ member: String) -> String? { node[member]?.string }

  /// The concepts of a member that FHIR holds as a list, or as one value.
  mutating func concepts(_ member: String, isList: Bool = true) -> [FHIRConcept] {
    guard let list = node[member] else { return [] }
    if isList, !list.isArray { note(.notList, member, list) }
    return list.elements.enumerated().compactMap { offset, node in
      concept(node, list.isArray ? "\(member)[\(offset)]" : member)
    }
  }

  /// The concept of a member that holds one; of a list the first.
  mutating func concept(_ member: String) -> FHIRConcept? {
    node[member]?.elements.first.flatMap { concept($0, member) }
  }

  mutating func concept(_ node: JSONNode, _ member: String) -> FHIRConcept? {
    var concept = FHIRConcept(
      codings: [], text: nil, extensions: extensions(of: node), path: member,
      place: place(of: node))
    if let text = node.string {
      note(.notConcept, member, node)
      concept.text = text
      return concept
    }
    if node["coding"] == nil, node["code"] != nil {
      // A coding where a concept belongs.
      note(.notConcept, member, node)
      concept.codings = [coding(node)].compactMap { $0 }
    } else if let codings = node["coding"] {
      if !codings.isArray { note(.notList, member + ".coding", codings) }
      concept.codings = codings.elements.compactMap(coding)
    }
    concept.text = node["text"]?.string
    let isEmpty = concept.codings.isEmpty && concept.text == nil && concept.extensions.isEmpty
    return isEmpty ? nil : concept
  }

  private func coding(_ node: JSONNode) -> FHIRCoding? {
    let code = node["code"].flatMap { $0.string ?? $0.number.map { "\(Int(exactly: $0) ?? 0)" } }
    let display = node["display"]?.string
    guard code != nil || display != nil || node["extension"] != nil else { return nil }
    return FHIRCoding(
      system: node["system"]?.string ?? "", code: (code ?? "").trimmed, display: display,
      extensions: extensions(of: node))
  }

  /// The extensions of an element, those inside of others as well.
  func extensions(of node: JSONNode) -> [FHIRExtension] {
    (node["extension"]?.elements ?? []).flatMap { node -> [FHIRExtension] in
      let url = node["url"]?.string ?? ""
      var result = [
        FHIRExtension(
          url: url, concept: value(of: node),
          reference: node["valueReference"].flatMap(Self.reference))
      ]
      // The parts of an extension are told by short names; their meaning is that of the whole.
      result += extensions(of: node).map { part in
        FHIRExtension(url: url + "/" + part.url, concept: part.concept, reference: part.reference)
      }
      return result
    }
  }

  private func value(of node: JSONNode) -> FHIRConcept? {
    var reader = self
    if let value = node["valueCodeableConcept"] { return reader.concept(value, "extension") }
    let codings =
      node["valueCoding"].flatMap(coding).map { [$0] }
      ?? node["valueCode"]?.string.map {
        [FHIRCoding(system: "", code: $0, display: nil, extensions: [])]
      }
    guard codings != nil || node["valueString"] != nil else { return nil }
    return FHIRConcept(
      codings: codings ?? [], text: node["valueString"]?.string, extensions: [], path: "extension",
      place: place(of: node))
  }

  /// The references of a member, one or several.
  func references(_ member: String) -> [String] {
    (node[member]?.elements ?? []).compactMap { Self.reference($0) ?? $0.string }
  }

  /// What a reference points to; some programs write it into the display.
  private static func reference(_ node: JSONNode) -> String? {
    if let reference = node["reference"]?.string { return reference }
    guard let display = node["display"]?.string, display.contains("/"), !display.contains(" ")
    else {
      return nil
    }
    return display
  }

  /// The names of the profiles that the resource says it follows, without the address before them.
  var profiles: [String] {
    (node["meta"]?["profile"]?.elements ?? []).compactMap { node in
      node.string?.split(separator: "/").last.map { name in
        name.prefix { $0 != "|" }.lowercased()
      }
    }
  }
}

extension StringProtocol {
  /// Without blanks at either end.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
