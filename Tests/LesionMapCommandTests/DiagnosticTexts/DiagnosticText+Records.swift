extension DiagnosticText {
  static let records: [DiagnosticText] = [
    .file(
      "LM0300", "record.json",
      #"""
      {"resourceType": "Bundle",
      "entry": [{"resource":
      """#,
      says: """
        record.json:2:23: error: not JSON: the text ends inside a list or an object [LM0300]
          hint: the file may have been cut; what stands before is read
        """),
    .file(
      "LM0302", "record.json",
      #"{"resourceType": "Patient", "gender": "female"}"#,
      says: """
        record.json:1:1: error: no resource states a tumour and where it is [LM0302]
          hint: read are Condition, BodyStructure and Observation; docs/fhir.md says which of them
        """),
    .file(
      "LM0303", "record.json",
      #"""
      {"resourceType": "Condition", "code": {"text": "Carcinoma of left breast"},
        "bodySite": [{"text": "Right breast"}]}
      """#,
      says: """
        record.json:2:16: error: Condition.bodySite[0]: the sides ‘right’ and ‘left’ contradict each other [LM0303]
          hint: compare the code, its display and the qualifier; the lesion is left out until they agree
        """),
    .file(
      "LM0304", "record.json",
      #"""
      {"resourceType": "Condition", "code": {"text": "Carcinoma"},
        "bodySite": [{"coding": [{"system": "http://snomed.info/sct", "code": "39607008", "display": "Liver"}]}]}
      """#,
      says: """
        record.json:2:16: error: Condition.bodySite[0]: ‘lung’ and ‘liver’ cannot both be the place [LM0304]
          hint: compare codes and displays; the lesion is left out until they agree
        """),
    .file(
      "LM0305", "record.json",
      #"""
      {"resourceType": "Condition", "code": {"text": "Carcinoma"},
        "bodySite": [{"text": "region of nowhere"}]}
      """#,
      says: """
        record.json:1:1: error: no resource states a tumour and where it is [LM0302]
          hint: read are Condition, BodyStructure and Observation; docs/fhir.md says which of them
        record.json:2:16: warning: Condition.bodySite[0]: the place is not understood; nothing is drawn for it [LM0305]
          hint: ‘lesionmap sites’ lists the places known, with their codes
        """),
    .file(
      "LM0306", "record.json",
      #"""
      {"resourceType": "Condition", "code": {"text": "Carcinoma"}}
      """#,
      says: """
        record.json:1:1: error: no resource states a tumour and where it is [LM0302]
          hint: read are Condition, BodyStructure and Observation; docs/fhir.md says which of them
        record.json:1:1: warning: Condition: no place is stated; nothing is drawn for it [LM0306]
          hint: add ‘bodySite’, or a body structure that refers to the condition
        """),
    .file(
      "LM0307", "record.json",
      #"""
      {"resourceType": "Condition", "code": {"text": "Carcinoma"},
        "bodySite": "left breast"}
      """#,
      says: """
        record.json:2:15: warning: Condition.bodySite is no list; read as a list of one [LM0307]
        record.json:2:15: warning: Condition.bodySite is no concept with a list of codes; read as one [LM0307]
        """),
    .file(
      "LM0308", "record.json",
      #"""
      [{"resourceType": "Condition", "code": {"text": "Metastasis to liver"}},
        {"resourceType": "Observation", "code": {"coding": [{"system": "http://snomed.info/sct", "code": "399387003"}]}, "valueCodeableConcept": {"text": "cM0"}}]
      """#,
      says: """
        record.json:2:3: warning: [1].Observation: M0, no distant metastasis, contradicts Condition, which is drawn [LM0308]
          hint: the stage may be older than the metastasis
        """),
    .file(
      "LM0309", "record.json",
      #"""
      [{"resourceType": "Condition", "code": {"text": "Carcinoma of left breast"}},
        {"resourceType": "Observation", "focus": [{"reference": "Condition/other"}], "code": {"coding": [{"system": "http://loinc.org", "code": "21889-1"}]},
        "valueQuantity": {"value": 3, "unit": "cm"}}]
      """#,
      says: """
        record.json:2:3: warning: [1].Observation: a size of no known tumour; not used [LM0309]
          hint: let ‘focus’ refer to the tumour
        """),
    .file(
      "LM0310", "record.json",
      #"""
      [{"resourceType": "Condition", "code": {"text": "Carcinoma of left breast"}},
        {"resourceType": "Observation", "code": {"coding": [{"system": "http://loinc.org", "code": "21889-1"}]},
        "valueQuantity": {"value": 3, "unit": "kg"}}]
      """#,
      says: """
        record.json:2:3: warning: [1].Observation: the size has no unit of length, or is none; not used [LM0310]
          hint: a size is a number with the unit mm or cm
        """),
    .file(
      "LM0311", "record.json",
      #"""
      [{"resourceType": "Patient", "id": "a"},
        {"resourceType": "Patient", "id": "b"},
        {"resourceType": "Condition", "code": {"text": "Carcinoma of left breast"}}]
      """#,
      says: """
        record.json:3:3: warning: [2].Condition: no patient of the file is named as its subject; not drawn [LM0311]
          hint: the file has several patients: let ‘subject’ refer to one of them
        record.json:1:1: error: no resource states a tumour and where it is [LM0302]
          hint: read are Condition, BodyStructure and Observation; docs/fhir.md says which of them
        """),
  ]
}
