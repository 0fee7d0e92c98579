import CaseModel

extension ResourceReader {
  /// An observation: a size, where metastases are, or that there are none.
  mutating func readObservation(_ source: inout Source) {
    guard let code = source.element.concept("code") else { return }
    let status = source.element.text("status")?.lowercased() ?? ""
    let isVoid = ["entered-in-error", "cancelled"].contains(status)
    let profiles = source.element.profiles
    if code.has(FHIRCodes.tumourSize) || profiles.contains(where: { $0.contains("tumor-size") }) {
      if isVoid { return pass(source, .size, .skipped, "the observation is void") }
      return readSize(&source, code)
    }
    if code.has(FHIRCodes.metastasisSite)
      || profiles.contains(where: { $0.contains("fernmetasta") })
    {
      if isVoid { return pass(source, .metastasis, .skipped, "the observation is void") }
      return readMetastasis(&source)
    }
    if code.has(FHIRCodes.distantMetastases)
      || profiles.contains(where: { $0.contains("distant-metastases") })
    {
      return readDistantMetastases(source)
    }
    if code.has(FHIRCodes.histories) || isHistoryOfTumour(code.words) { readHistory(source) }
  }

  private mutating func readSize(_ source: inout Source, _ code: FHIRConcept) {
    let components = source.element.node["component"]?.elements ?? []
    var longest: [JSONNode] = []
    var further: [JSONNode] = []
    for component in components {
      let name = component["code"].flatMap { source.element.concept($0, "component.code") }
      if name?.has([FHIRCodes.furtherDiameter]) == true {
        further.append(component)
      } else if name == nil || name?.has([FHIRCodes.longestDiameter, "21889-1"]) == true {
        longest.append(component)
      }
    }
    // Without components the observation itself has the value.
    let own = code.has([FHIRCodes.furtherDiameter]) ? [] : [source.element.node]
    let measured = (own + longest + further).compactMap { $0["valueQuantity"] }
    let values = measured.compactMap { Millimetres($0) }
    guard !values.isEmpty, values.count == measured.count else {
      let reason =
        measured.isEmpty
        ? "the observation has no value" : "the size has no unit of length, or is none"
      return pass(source, .size, .unmapped, reason)
    }
    let references = ["focus", "specimen", "bodyStructure"].flatMap(source.element.references)
    let extensions = source.element.extensions(of: source.element.node)
    sizes.append(
      SizeStatement(
        path: source.element.path, place: source.element.place, number: source.number,
        patient: source.patient,
        focus: references.compactMap(source.key) + related(extensions, source),
        sites: source.element.concepts("bodySite"), millimetres: values.map(\.value),
        date: source.element.text("effectiveDateTime")
          ?? source.element.node["effectivePeriod"]?["start"]?.string
          ?? source.element.text("issued") ?? ""))
  }

  private mutating func readMetastasis(_ source: inout Source) {
    if source.element.node["valueBoolean"]?.bool == false {
      return pass(source, .metastasis, .skipped, "the statement is negative")
    }
    var statement = statement(.metastasis, source)
    let values = ["valueCodeableConcept", "valueString"].flatMap {
      source.element.concepts($0, isList: false)
    }
    if values.contains(where: { $0.wordings.contains { DiseaseWords($0).isNegative } }) {
      return pass(source, .metastasis, .skipped, "the statement is negative")
    }
    statement.sites = values + source.element.concepts("bodySite")
    statement.related = source.element.references("focus").compactMap(source.key)
    statements.append(statement)
  }

  private mutating func readDistantMetastases(_ source: Source) {
    var element = source.element
    guard let value = element.concept("valueCodeableConcept") ?? element.concept("valueString"),
      value.has(FHIRCodes.noMetastases) || value.words.contains(/\b[cpy]*m0\b/)
        || value.codings.contains(where: {
          $0.code.lowercased().wholeMatch(of: /[cpy]*m?0(\(i[+-]\))?/) != nil
        })
    else { return }
    pass(source, .stage, .skipped, "the stage says that there are no distant metastases")
    noMetastases.append(
      NoMetastasisStatement(
        path: source.element.path, place: source.element.place, number: source.number,
        patient: source.patient))
  }

  private func isHistoryOfTumour(_ words: String) -> Bool {
    // Most observations are of something else, and this tells them quickly.
    guard words.contains("history") || words.contains("anamnese") else { return false }
    let read = DiseaseWords(words)
    return read.isTumour && read.isHistory
  }

  private mutating func readHistory(_ source: Source) {
    var element = source.element
    let value = element.concept("valueCodeableConcept")
    let isDenied =
      element.node["valueBoolean"]?.bool == false
      || value?.wordings.contains { DiseaseWords($0).isNegative } == true
    if isDenied {
      pass(source, .history, .skipped, "the statement is negative")
    } else {
      pass(source, .history, .listed, "a history of the disease")
    }
  }
}

/// A length in millimetres.
private struct Millimetres {
  var value: Double

  /// Nil for a quantity without a unit of length, or that no tumour has.
  init?(_ quantity: JSONNode) {
    guard let number = quantity["value"]?.number else { return nil }
    let units = [quantity["code"]?.string, quantity["unit"]?.string].compactMap { $0 }
    let factors = Set(units.compactMap { Self.factors[$0.lowercased().trimmed] })
    guard let factor = factors.first, factors.count == 1 else { return nil }
    let millimetres = number * factor
    // A metre and more is no size of a tumour.
    guard millimetres > 0, millimetres < 1000 else { return nil }
    // Tenths of a millimetre are finer than any measurement of a tumour.
    value = (millimetres * 100).rounded() / 100
  }

  private static let factors: [String: Double] = [
    "mm": 1, "millimeter": 1, "millimetre": 1, "millimeters": 1, "millimetres": 1, "[mm]": 1,
    "cm": 10, "centimeter": 10, "centimetre": 10, "centimeters": 10, "centimetres": 10,
    "m": 1000, "um": 0.001, "[in_i]": 25.4,
  ]
}
