import Foundation
import Testing

/// FHIR records on the command line.
@Suite struct RecordCommandTests {
  private let example = "Examples/lung-record.json"

  /// A breast cancer of an invented patient, on one line, with secrets beside it.
  private func record(_ patient: String, side: String = "Left") -> String {
    """
    {"resourceType": "Patient", "id": "\(patient)", "gender": "female", "name": [{"family": "Quuxley"}]}
    {"resourceType": "Condition", "id": "MRN-778899-\(patient)", \
    "subject": {"reference": "Patient/\(patient)", "display": "Quuxley"}, "recordedDate": "1971-03-14", \
    "code": {"text": "Carcinoma of left breast"}, "bodySite": [{"text": "\(side) breast"}]}
    """
  }

  @Test func theAccountSaysWhatBecameOfEachStatement() throws {
    let run = try Command.run(["check", example, "--mapping"])
    #expect(run.status == 0)
    let rows = run.text.split(separator: "\n").map { line in
      line.split(separator: "  ", omittingEmptySubsequences: true).map { $0.drop { $0 == " " } }
    }
    #expect(rows.first == ["Examples/lung-record.json"])
    #expect(
      rows.dropFirst().map(\.first) == [
        "1", "1", "1", "2", "-", "Examples/lung-record.json: 2 findings, no errors",
      ])
    #expect(
      rows[1] == [
        "1", "drawn", "primary", "Upper lobe of lung, right",
        "bodySite and qualifier (SNOMED CT 39607008)", "Bundle.entry[1].resource",
      ])
    #expect(
      rows[5] == [
        "-", "listed", "treated site", "Upper lobe of lung, right", "the place of a treatment",
        "Bundle.entry[5].resource",
      ])
  }

  @Test func theAccountForProgramsIsOneObjectALine() throws {
    let run = try Command.run(["check", example, "--mapping", "json", "--diagnostics", "json"])
    #expect(run.status == 0)
    let rows = try run.text.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(
      rows.map { $0["statement"] as? String }
        == ["primary", "finding", "size", "metastasis", "treated site"])
    #expect(
      rows.map { $0["outcome"] as? String } == ["drawn", "merged", "merged", "drawn", "listed"])
    #expect(rows.map { $0["lesion"] as? Int } == [1, 1, 1, 2, nil])
    #expect(rows[0]["side"] as? String == "right")
    #expect(rows[0]["position"] as? String == "Bundle.entry[1].resource")
    #expect(rows[0]["line"] as? Int == 13)
  }

  @Test func recordsAreToldByWhatIsInThem() throws {
    let scratch = try Scratch()
    try Data(record("a").utf8).write(to: scratch["record.txt"])
    let named = try Command.run(["check", "record.txt"], in: scratch.folder)
    #expect(named.text == "record.txt: 1 finding, no errors\n")
    let piped = try Command.run(["check"], input: Data(record("a").utf8))
    #expect(piped.text == "<stdin>: 1 finding, no errors\n")
    // A record whose beginning does not tell can be declared one.
    let empty = try Command.run(["check", "--from", "fhir"], input: Data("{}".utf8))
    #expect(empty.status == 65)
    #expect(empty.text.contains("LM0302"))
    let asCase = try Command.run(["check", "--from", "case"], input: Data(record("a").utf8))
    #expect(asCase.status == 65)
    #expect(!asCase.text.contains("LM03"))
  }

  @Test func eachPatientIsAPicture() throws {
    let scratch = try Scratch()
    try Data((record("a") + "\n" + record("b")).utf8).write(to: scratch["records.ndjson"])
    let folder = try Command.run(
      ["render", "records.ndjson", "--out-dir", "maps"], in: scratch.folder)
    #expect(folder.status == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch["maps"].path).sorted()
        == ["patient-1.png", "patient-2.png"])
    let one = try Command.run(["render", "records.ndjson", "-o", "a.png"], in: scratch.folder)
    #expect(one.status == 64)
  }

  @Test func aContradictionIsAnErrorAndTheOtherPatientIsDrawn() throws {
    let scratch = try Scratch()
    let text = record("a", side: "Right") + "\n" + record("b")
    try Data(text.utf8).write(to: scratch["records.ndjson"])
    let run = try Command.run(
      ["render", "records.ndjson", "--out-dir", "maps"], in: scratch.folder)
    #expect(run.status == 65)
    #expect(run.error.contains("LM0303"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch["maps"].path) == ["patient-2.png"]
    )
  }

  @Test func nothingOfTheRecordIsQuoted() throws {
    let scratch = try Scratch()
    try Data((record("a", side: "Right") + "\n{\"a\" 1}").utf8).write(to: scratch["bad.json"])
    try Data(record("a").utf8).write(to: scratch["good.json"])
    let runs = try [
      Command.run(["check", "bad.json", "--mapping"], in: scratch.folder),
      Command.run(
        ["check", "bad.json", "--mapping", "json", "--diagnostics", "json"], in: scratch.folder),
      Command.run(["scene", "good.json"], in: scratch.folder),
    ]
    #expect(runs.map(\.status) == [65, 65, 0])
    for run in runs {
      for secret in ["Quuxley", "778899", "1971"] {
        #expect(!run.text.contains(secret) && !run.error.contains(secret))
      }
    }
  }
}
