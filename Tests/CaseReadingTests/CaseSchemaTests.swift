import CaseReading
import Diagnostics
import Foundation
import TestSupport
import Testing

/// The schema and the reader take the same case files; the schema is read by a validator of others.
@Suite("The schema of case files", .enabled(if: JSONSchemaValidator.isInstalled()))
struct CaseSchemaTests {
  private func schema() throws -> String {
    let encoded = try JSONEncoder().encode(CaseSchema(siteNames: ["liver", "left kidney"]))
    return String(decoding: encoded, as: UTF8.self)
  }

  private func isRead(_ text: String) -> Bool { Reading(text, .yaml).source != nil }

  private static let head = "{\"lesionmap\": 1, \"lesions\": "

  /// Case files, and whether they are any.
  private static let table: [(text: String, isCase: Bool)] =
    [
      ("{}", false), ("[]", false), ("1", false), ("{\"lesionmap\": 1}", false),
      ("{\"lesionmap\": 2, \"lesions\": [\"liver\"]}", false),
      ("{\"lesions\": [\"liver\"]}", false),
      ("{\"lesionmap\": null, \"lesions\": [\"liver\"]}", false),
    ]
    + [
      ("[\"liver\"]", true), ("[]", false), ("null", false), ("\"liver\"", false), ("{}", false),
      ("[[]]", false), ("[\"\"]", false), ("[\" \"]", false), ("[{}]", false),
      ("[39607008]", true), ("[\"39607008\"]", true),
      ("[\"liver\"], \"title\": [\"x\"]", false), ("[\"liver\"], \"titel\": \"x\"", false),
      ("[\"liver\"], \"layout\": \"anterior, Left lateral,inset breast\"", true),
      ("[\"liver\"], \"layout\": [\"anterior\", \"inset breast\"]", true),
      ("[\"liver\"], \"layout\": \"none\"", true), ("[\"liver\"], \"layout\": null", true),
      ("[\"liver\"], \"layout\": \"frontal\"", false), ("[\"liver\"], \"layout\": []", false),
      ("[\"liver\"], \"layout\": \"anterior,\"", false), ("[\"liver\"], \"layout\": {}", false),
      ("[\"liver\"], \"title\": \"x\"", true), ("[\"liver\"], \"id\": {}", false),
      ("[\"liver\"], \"patient\": \"female\"", false), ("[\"liver\"], \"patient\": {}", true),
      ("[\"liver\"], \"patient\": {\"sex\": \"f\"}", false),
      ("[\"liver\"], \"patient\": {\"sex\": \"FEMALE\"}", true),
      ("[\"liver\"], \"patient\": {\"age\": 130}", true),
      ("[\"liver\"], \"patient\": {\"age\": 131}", false),
      ("[\"liver\"], \"patient\": {\"age\": 38.5}", false),
      ("[\"liver\"], \"patient\": {\"age\": \"old\"}", false),
      ("[\"liver\"], \"patient\": {\"name\": \"x\"}", false),
    ].map { (head + $0.0 + "}", $0.1) }
    + [
      ("\"side\": \"left\"", true), ("\"side\": \"L\"", true), ("\"side\": \"lefft\"", false),
      ("\"side\": [\"left\"]", false), ("\"role\": \"Mets\"", true),
      ("\"role\": \"cystic\"", false),
      ("\"role\": null", true), ("\"role\": 1", false), ("\"role\": \"node (probable)\"", true),
      ("\"character\": \"cystic & solid\"", true), ("\"character\": [\"cystic\", \"solid\"]", true),
      ("\"character\": \"cystic, solid\"", false), ("\"character\": [\"blue\"]", false),
      ("\"character\": [[\"solid\"]]", false), ("\"character\": []", true),
      ("\"form\": \"ovoid\"", true), ("\"form\": \"round\"", false),
      ("\"certainty\": \"CT\"", true), ("\"certainty\": \"maybe\"", false),
      ("\"count\": 3", true), ("\"count\": 0", false), ("\"count\": -2", false),
      ("\"count\": 2.5", false), ("\"count\": \"several\"", true), ("\"count\": \"3\"", true),
      ("\"count\": 10000", false), ("\"count\": true", false), ("\"count\": \"few\"", false),
      ("\"size\": \"32 mm\"", true), ("\"size\": 32", false), ("\"size\": \"32\"", false),
      ("\"size\": \"0 mm\"", false), ("\"size\": \"3,2 cm\"", true),
      ("\"size\": \"1,250 mm\"", false), ("\"size\": \"<1 cm\"", false),
      ("\"size\": \"47 x 25 mm\"", true), ("\"size\": \"4 x 3 x 2 x 1 cm\"", false),
      ("\"size\": \"4 cm x 3 mm x 2\"", false), ("\"size\": [47, \"25 mm\"]", true),
      ("\"size\": [47, 25]", false), ("\"size\": []", false), ("\"size\": {}", false),
      ("\"status\": \"stable\"", true), ("\"status\": \"bigger\"", false),
      ("\"note\": \"x\"", true), ("\"note\": 3", true), ("\"note\": [\"x\"]", false),
      ("\"invades\": \"liver\"", true), ("\"invades\": [\"liver\"]", true),
      ("\"invades\": \"\"", false), ("\"invades\": {}", false), ("\"into\": \"IVC\"", false),
      ("\"sise\": \"3 cm\"", false), ("\"extension\": {}", false), ("\"extension\": null", true),
      ("\"extension\": \"IVC\"", false), ("\"extension\": {\"into\": \"IVC\"}", true),
      ("\"extension\": {\"into\": null}", false), ("\"extension\": {\"into\": \"\"}", false),
      ("\"extension\": {\"to\": \"RA\"}", false),
      ("\"extension\": {\"into\": \"IVC\", \"up\": \"RA\"}", false),
      ("\"extension\": {\"into\": \"IVC\", \"dilated\": true}", true),
      ("\"extension\": {\"into\": \"IVC\", \"dilated\": 3}", false),
      ("\"extension\": {\"into\": \"IVC\", \"occlusion\": \"total\"}", false),
      ("\"extension\": {\"into\": \"IVC\", \"occlusion\": \"occluded\"}", true),
      ("\"extension\": {\"into\": \"IVC\", \"content\": \"clot\"}", true),
      ("\"extension\": {\"into\": \"IVC\", \"through\": [\"renal vein\"]}", true),
    ].map { (head + "[{\"site\": \"kidney\", \($0.0)}]}", $0.1) }

  @Test("Schema and reader agree on a table of case files")
  func agreement() throws {
    let errors = try JSONSchemaValidator.errors(of: Self.table.map(\.text), schema: schema())
    try #require(errors.count == Self.table.count)
    for ((text, isCase), errors) in zip(Self.table, errors) {
      #expect(errors.isEmpty == isCase, "the schema: \(text): \(errors)")
      #expect(isRead(text) == isCase, "the reader: \(text)")
    }
  }

  @Test("Every phrase of every key is taken by the schema")
  func phrases() throws {
    let texts = LesionKey.allCases.flatMap { key in
      key.phrases.map { phrase in
        let member = "\"\(key.rawValue)\": \"\(phrase)\""
        return Self.head + "[{\"site\": \"kidney\", "
          + (key.parent == nil ? member : "\"extension\": {\"into\": \"IVC\", \(member)}") + "}]}"
      }
    }
    let errors = try JSONSchemaValidator.errors(of: texts, schema: schema())
    #expect(texts.count > 100)
    for (text, errors) in zip(texts, errors) { #expect(errors == [], "\(text)") }
  }

  @Test("Invented case files are taken by both, damaged ones by both or neither")
  func generated() throws {
    var documents = CaseDocuments(seed: 4)
    let valid = (0..<400).map { _ in documents.valid() }
    let damaged = (0..<400).map { _ in documents.damaged() }
    let errors = try JSONSchemaValidator.errors(of: valid + damaged, schema: schema())
    for (text, errors) in zip(valid, errors) {
      #expect(errors == [], "\(text)")
      #expect(isRead(text), "\(text): \(Reading(text, .yaml).diagnostics.map(\.message))")
    }
    for (text, errors) in zip(damaged, errors.dropFirst(valid.count)) {
      #expect(errors.isEmpty == isRead(text), "\(text): \(errors)")
    }
    #expect(damaged.count { !isRead($0) } > 300)
  }

  @Test("The examples of the schema are cases")
  func examples() throws {
    let object = try JSONSerialization.jsonObject(with: Data(schema().utf8)) as? [String: Any]
    let examples = try #require(object?["examples"] as? [Any])
    #expect(!examples.isEmpty)
    for example in examples {
      let text = String(
        decoding: try JSONSerialization.data(withJSONObject: example), as: UTF8.self)
      #expect(isRead(text))
      #expect(try JSONSchemaValidator.errors(of: [text], schema: schema()) == [[]])
    }
  }
}
