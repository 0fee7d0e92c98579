import CaseModel

extension ResourceReader {
  /// A body structure: a tumour, a volume that was irradiated, or the place of something.
  mutating func readBodyStructure(_ source: inout Source) {
    if source.element.node["active"]?.bool == false {
      return pass(source, .finding, .skipped, "the body structure is no longer in use")
    }
    let isTreated = source.element.profiles.contains {
      $0.contains("radiotherapy") || $0.contains("volume")
    }
    var statement = statement(isTreated ? .treatedSite : .structure, source)
    statement.sites = source.element.concepts("location", isList: false)
    statement.qualifiers =
      source.element.concepts("locationQualifier")
      + source.element.concepts("laterality", isList: false)
    // R5 puts them together.
    let structures = source.element.node["includedStructure"]?.elements ?? []
    for (offset, node) in structures.enumerated() {
      let path = "includedStructure[\(offset)]"
      if let place = node["structure"].flatMap({ source.element.concept($0, path + ".structure") })
      {
        statement.sites.append(place)
      }
      for name in ["laterality", "qualifier", "bodySiteQualifier"] {
        statement.qualifiers += (node[name]?.elements ?? []).compactMap {
          source.element.concept($0, "\(path).\(name)")
        }
      }
    }
    let extensions = source.element.extensions(of: source.element.node)
    statement.qualifiers += extensions.filter { Qualifiers.isForSides($0.url) }.compactMap(
      \.concept)
    statement.related = related(extensions, source)
    let morphology = source.element.concept("morphology")
    if let morphology {
      let words = morphology.words
      if morphology.has(FHIRCodes.calcified) || words.contains("calcif")
        || words.contains("verkalk")
      {
        statement.characters.append(.calcified)
      }
      if words.contains("metasta") { statement.kind = .metastasis }
      if morphology.wordings.contains(where: { DiseaseWords($0).isNegative }) {
        return pass(source, .finding, .skipped, "the statement is negative")
      }
    }
    statements.append(statement)
  }

  /// The place of a treatment; listed, because what is treated is stated elsewhere.
  mutating func readProcedure(_ source: inout Source) {
    let sites = source.element.concepts("bodySite")
    guard !sites.isEmpty else { return }
    let status = source.element.text("status")?.lowercased() ?? ""
    if ["not-done", "entered-in-error"].contains(status) {
      return pass(source, .treatedSite, .skipped, "the procedure was not done")
    }
    var statement = statement(.treatedSite, source)
    statement.sites = sites
    statements.append(statement)
  }

  /// Where a specimen was taken; listed, because what is in it is stated elsewhere.
  mutating func readSpecimen(_ source: inout Source) {
    if source.element.text("status")?.lowercased() == "entered-in-error" { return }
    guard let node = source.element.node["collection"]?["bodySite"]?.elements.first,
      let site = source.element.concept(node, "collection.bodySite")
    else { return }
    var statement = statement(.specimen, source)
    statement.sites = [site]
    statements.append(statement)
  }
}
