import Diagnostics

/// What is said about a file of FHIR resources; never with anything that the record says.
enum FHIRFault {
  static func notJSON(_ fault: JSONFault, file: String) -> Diagnostic {
    let place = SourcePlace(file: file, line: fault.line, column: fault.column)
    return switch fault.kind {
    case .unexpected:
      Diagnostic(
        .error, code: "LM0300", "not JSON: something else belongs here", at: place,
        hint: "the file may have been cut or edited; what stands before is read")
    case .ended:
      Diagnostic(
        .error, code: "LM0300", "not JSON: the text ends inside a list or an object", at: place,
        hint: "the file may have been cut; what stands before is read")
    case .tooDeep:
      Diagnostic(
        .error, code: "LM0301", "lists and objects lie more than \(JSONParser.deepest) deep",
        at: place)
    case .tooLong:
      Diagnostic(
        .error, code: "LM0301",
        "a resource is longer than \(ResourceFramer.longestPiece >> 20) MiB", at: place)
    }
  }

  static func noTumour(resources: Int, file: String) -> Diagnostic {
    let place = SourcePlace(file: file, line: 1, column: 1)
    guard resources > 0 else {
      return Diagnostic(
        .error, code: "LM0302", "no FHIR resource in the file", at: place,
        hint: "a resource says ‘resourceType’; a Bundle lists resources under ‘entry’")
    }
    return Diagnostic(
      .error, code: "LM0302", "no resource states a tumour and where it is", at: place,
      hint: "read are Condition, BodyStructure and Observation; docs/fhir.md says which of them")
  }

  static func contradiction(
    _ contradiction: PlaceContradiction, _ statement: OncologyStatement
  ) -> Diagnostic {
    let code: String
    let hint: String
    switch contradiction.kind {
    case .sides, .impossible:
      code = "LM0303"
      hint =
        "compare the code, its display and the qualifier; the lesion is left out until they agree"
    case .sites:
      code = "LM0304"
      hint = "compare codes and displays; the lesion is left out until they agree"
    }
    return Diagnostic(
      .error, code: code, "\(statement.path).\(contradiction.path): \(contradiction.reason)",
      at: contradiction.place, hint: hint)
  }

  static func notUnderstood(_ concept: FHIRConcept, _ statement: OncologyStatement) -> Diagnostic {
    Diagnostic(
      .warning, code: "LM0305",
      "\(statement.path).\(concept.path): the place is not understood; nothing is drawn for it",
      at: concept.place,
      hint: "‘lesionmap sites’ lists the places known, with their codes")
  }

  static func notStated(_ statement: OncologyStatement) -> Diagnostic {
    Diagnostic(
      .warning, code: "LM0306", "\(statement.path): no place is stated; nothing is drawn for it",
      at: statement.place, hint: "add ‘bodySite’, or a body structure that refers to the condition")
  }

  static func oddity(_ oddity: FHIRElement.Oddity, more: Int) -> Diagnostic {
    let message =
      switch oddity.kind {
      case .letterCase: "is not in the letters that FHIR writes it in; read as meant"
      case .notList: "is no list; read as a list of one"
      case .notConcept: "is no concept with a list of codes; read as one"
      }
    return Diagnostic(
      .warning, code: "LM0307",
      "\(oddity.path) \(message)" + (more > 0 ? " (\(more) more like it)" : ""), at: oddity.place)
  }

  static func stageContradicts(
    _ stage: NoMetastasisStatement, lesion: Int, _ statement: OncologyStatement
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "LM0308",
      "\(stage.path): M0, no distant metastasis, contradicts \(statement.path), which is drawn",
      at: stage.place, hint: "the stage may be older than the metastasis")
  }

  static func sizeWithoutTumour(_ size: SizeStatement) -> Diagnostic {
    Diagnostic(
      .warning, code: "LM0309", "\(size.path): a size of no known tumour; not used",
      at: size.place, hint: "let ‘focus’ refer to the tumour")
  }

  static func unusableSize(_ item: ResourceReader.PassedOver) -> Diagnostic {
    Diagnostic(
      .warning, code: "LM0310", "\(item.path): \(item.reason); not used", at: item.place,
      hint: "a size is a number with the unit mm or cm")
  }

  static func noPatient(_ path: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .warning, code: "LM0311",
      "\(path): no patient of the file is named as its subject; not drawn", at: place,
      hint: "the file has several patients: let ‘subject’ refer to one of them")
  }
}
