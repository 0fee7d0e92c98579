extension DiagnosticKind {
  /// What can be wrong or doubtful in a FHIR record.
  static let fhir = [
    DiagnosticKind(
      "LM0300", "Not JSON",
      explanation: "The record breaks off, or something stands in it that JSON does not have. What "
        + "stands before the place is read.",
      remedy: "Export the record again; the file may have been cut or edited.",
      example: Example(.fhir, #"{"resourceType": "Bundle", "entry": [{"resource": "#)),
    DiagnosticKind(
      "LM0301", "A record beyond all bounds",
      explanation:
        "A resource is nested so deeply, or so long, that no program wrote it in earnest. "
        + "Records are read one resource at a time, within a bounded memory.",
      remedy: "Look at the place named; the file may be damaged."),
    DiagnosticKind(
      "LM0302", "No tumour in the record",
      explanation: "None of the resources says where a tumour is. Condition, BodyStructure and "
        + "Observation are read, as docs/fhir.md describes.",
      remedy: "Export the conditions and body structures too.",
      example: Example(.fhir, #"{"resourceType": "Patient", "gender": "female"}"#)),
    DiagnosticKind(
      "LM0303", "Sides that contradict each other",
      explanation:
        "A code, its display and the qualifier of side do not agree, or name a side that "
        + "the site does not have. A marker on the wrong side is a clinical error, so the lesion is "
        + "left out.",
      remedy: "Find out which side is meant, and correct the record.",
      example: Example(
        .fhir,
        #"{"resourceType": "Condition", "code": {"text": "Carcinoma of left breast"}, "bodySite": [{"text": "Right breast"}]}"#
      )),
    DiagnosticKind(
      "LM0304", "Sites that contradict each other",
      explanation:
        "The codes and displays of one place name different sites; the lesion is left out.",
      remedy: "Compare codes and displays, and correct the record.",
      example: Example(
        .fhir,
        #"{"resourceType": "Condition", "code": {"text": "Carcinoma"}, "bodySite": [{"coding": [{"system": "http://snomed.info/sct", "code": "39607008", "display": "Liver"}]}]}"#
      )),
    DiagnosticKind(
      "LM0305", "A place that is not understood",
      explanation: "Neither the codes nor the words of the place name a site of the atlas.",
      remedy: "Look for the site with ‘lesionmap sites WORD’, and use one of its codes.",
      example: Example(
        .fhir,
        #"{"resourceType": "Condition", "code": {"text": "Carcinoma"}, "bodySite": [{"text": "region of nowhere"}]}"#
      )),
    DiagnosticKind(
      "LM0306", "A tumour without a place",
      explanation:
        "The resource speaks of a tumour and neither it nor a body structure says where.",
      remedy: "Add ‘bodySite’, or a body structure that refers to the condition.",
      example: Example(.fhir, #"{"resourceType": "Condition", "code": {"text": "Carcinoma"}}"#)),
    DiagnosticKind(
      "LM0307", "FHIR that is not written as it should be",
      explanation:
        "What is meant is clear and is read: a name in other letters, one thing in place "
        + "of a list of one, a text in place of a concept.",
      remedy: "Nothing needs to be done; the program that wrote the record has a fault.",
      example: Example(
        .fhir,
        #"{"resourceType": "Condition", "code": {"text": "Carcinoma"}, "bodySite": "left breast"}"#)
    ),
    DiagnosticKind(
      "LM0308", "A stage that contradicts a metastasis",
      explanation:
        "The stage says M0, no distant metastasis, and the record names one, which is drawn.",
      remedy: "Check which of the two is older.",
      example: Example(
        .fhir,
        #"[{"resourceType": "Condition", "code": {"text": "Metastasis to liver"}}, {"resourceType": "Observation", "code": {"coding": [{"system": "http://snomed.info/sct", "code": "399387003"}]}, "valueCodeableConcept": {"text": "cM0"}}]"#
      )),
    DiagnosticKind(
      "LM0309", "A size of no known tumour",
      explanation: "The observation measures something, and nothing says what.",
      remedy: "Let ‘focus’ refer to the tumour.",
      example: Example(
        .fhir,
        #"[{"resourceType": "Condition", "code": {"text": "Carcinoma of left breast"}}, {"resourceType": "Observation", "focus": [{"reference": "Condition/other"}], "code": {"coding": [{"system": "http://loinc.org", "code": "21889-1"}]}, "valueQuantity": {"value": 3, "unit": "cm"}}]"#
      )),
    DiagnosticKind(
      "LM0310", "A size that cannot be used",
      explanation: "A size is a number with the unit mm or cm, and no larger than a person.",
      remedy: "Correct number and unit.",
      example: Example(
        .fhir,
        #"[{"resourceType": "Condition", "code": {"text": "Carcinoma of left breast"}}, {"resourceType": "Observation", "code": {"coding": [{"system": "http://loinc.org", "code": "21889-1"}]}, "valueQuantity": {"value": 3, "unit": "kg"}}]"#
      )),
    DiagnosticKind(
      "LM0311", "A resource of no patient",
      explanation:
        "The file has several patients and the resource names none of them as its subject.",
      remedy: "Let ‘subject’ refer to one of the patients.",
      example: Example(
        .fhir,
        #"[{"resourceType": "Patient", "id": "a"}, {"resourceType": "Patient", "id": "b"}, {"resourceType": "Condition", "code": {"text": "Carcinoma of left breast"}}]"#
      )),
  ]
}
