import Testing

@testable import FHIRReading

@Suite("Faults of records, in full")
struct FHIRFaultTests {
  private func messages(_ text: String) throws -> [String] { try Reading(text).messages }

  @Test("LM0300: not JSON")
  func notJSON() throws {
    #expect(
      try messages("{\"resourceType\": \"Condition\",\n \"é\" 1}") == [
        """
        record.json:2:6: error: not JSON: something else belongs here [LM0300]
          hint: the file may have been cut or edited; what stands before is read
        """
      ])
    #expect(
      try messages(#"{"resourceType": "Bundle", "entry": [{"a""#) == [
        """
        record.json:1:42: error: not JSON: the text ends inside a list or an object [LM0300]
          hint: the file may have been cut; what stands before is read
        """
      ])
  }

  @Test("LM0301: deeper than any record")
  func tooDeep() throws {
    let deep = String(repeating: #"{"extension": ["#, count: 40)
    let end = String(repeating: "]}", count: 40)
    #expect(
      try messages(#"{"resourceType": "Condition", "code": \#(deep)\#(end)}"#) == [
        "record.json:1:518: error: lists and objects lie more than 64 deep [LM0301]"
      ])
  }

  @Test("LM0302: nothing to draw")
  func nothing() throws {
    #expect(
      try messages("{}") == [
        """
        record.json:1:1: error: no FHIR resource in the file [LM0302]
          hint: a resource says ‘resourceType’; a Bundle lists resources under ‘entry’
        """
      ])
    #expect(
      try messages(Record.patient()) == [
        """
        record.json:1:1: error: no resource states a tumour and where it is [LM0302]
          hint: read are Condition, BodyStructure and Observation; docs/fhir.md says which of them
        """
      ])
  }

  @Test("LM0303: two sides")
  func sides() throws {
    #expect(
      try messages(
        Record.bundle(
          Record.patient(),
          Record.condition(
            bodySite: Record.concept("76752008", "Left breast", Record.laterality("24028007")))))
        == [
          """
          record.json:2:215: error: Bundle.entry[1].resource.bodySite[0]: the sides ‘left’ and ‘right’ \
          contradict each other [LM0303]
            hint: compare the code, its display and the qualifier; the lesion is left out until they agree
          """
        ])
  }

  @Test("LM0304: two places")
  func places() throws {
    #expect(
      try messages(Record.condition(bodySite: Record.concept("39607008", "Liver"))) == [
        """
        record.json:1:202: error: Condition.bodySite[0]: ‘lung’ and ‘liver’ cannot both be the place \
        [LM0304]
          hint: compare codes and displays; the lesion is left out until they agree
        """
      ])
  }

  @Test("LM0305 and LM0306: a place that is not understood, and none")
  func missing() throws {
    let liver = Record.secondary(bodySite: Record.concept("1", "Liver"))
    #expect(
      try messages(
        Record.bundle(liver, Record.condition(bodySite: #"{"text": "Region of nowhere"}"#))) == [
          """
          record.json:2:215: warning: Bundle.entry[1].resource.bodySite[0]: the place is not understood; \
          nothing is drawn for it [LM0305]
            hint: ‘lesionmap sites’ lists the places known, with their codes
          """
        ])
    #expect(
      try messages(Record.bundle(liver, Record.condition())) == [
        """
        record.json:2:14: warning: Bundle.entry[1].resource: no place is stated; nothing is drawn for it \
        [LM0306]
          hint: add ‘bodySite’, or a body structure that refers to the condition
        """
      ])
  }

  @Test("LM0307: shapes that are not FHIR’s")
  func oddities() throws {
    #expect(
      try messages(
        #"{"ResourceType": "Condition", "code": ["Carcinoma"], "bodysite": "breast"}"#) == [
          """
          record.json:1:18: warning: Condition.resourcetype is not in the letters that FHIR writes it in; \
          read as meant (1 more like it) [LM0307]
          """,
          """
          record.json:1:40: warning: Condition.code is no concept with a list of codes; read as one \
          (1 more like it) [LM0307]
          """,
          """
          record.json:1:66: warning: Condition.bodySite is no list; read as a list of one [LM0307]
          """,
        ])
  }

  @Test("LM0308: no distant metastasis beside one")
  func stage() throws {
    let stage = """
      {"resourceType": "Observation", "code": \(Record.concept("399387003")),
       "valueCodeableConcept": {"text": "cM0"}}
      """
    #expect(
      try messages(
        Record.bundle(Record.secondary(bodySite: Record.concept("1", "Liver")), stage)) == [
          """
          record.json:2:14: warning: Bundle.entry[1].resource: M0, no distant metastasis, contradicts \
          Bundle.entry[0].resource, which is drawn [LM0308]
            hint: the stage may be older than the metastasis
          """
        ])
  }

  @Test("LM0309 and LM0310: sizes that are not used")
  func sizes() throws {
    let breast = Record.condition(bodySite: Record.concept("76752008"))
    #expect(
      try messages(Record.bundle(breast, Record.size(focus: "Condition/other"))) == [
        """
        record.json:2:14: warning: Bundle.entry[1].resource: a size of no known tumour; not used [LM0309]
          hint: let ‘focus’ refer to the tumour
        """
      ])
    #expect(
      try messages(Record.bundle(breast, Record.size(focus: "Condition/c1", unit: "ml"))) == [
        """
        record.json:2:14: warning: Bundle.entry[1].resource: the size has no unit of length, or is none; \
        not used [LM0310]
          hint: a size is a number with the unit mm or cm
        """
      ])
  }

  @Test("LM0311: nobody’s tumour")
  func nobodys() throws {
    let orphan = #"{"resourceType": "Condition", "code": {"text": "Carcinoma of breast"}}"#
    #expect(
      try messages(
        Record.bundle(
          Record.patient(), Record.patient("p2"),
          Record.condition(bodySite: Record.concept("76752008")), orphan)) == [
          """
          record.json:4:14: warning: Bundle.entry[3].resource: no patient of the file is named as its \
          subject; not drawn [LM0311]
            hint: the file has several patients: let ‘subject’ refer to one of them
          """
        ])
  }
}
