import Foundation

/// The validator of Python's `jsonschema`, which we did not write.
package enum JSONSchemaValidator {
  private static let python = "/usr/bin/python3"

  private static let script = """
    import json, sys
    from jsonschema import Draft202012Validator as Validator
    task = json.load(open(sys.argv[1], encoding="utf-8"))
    schema = json.loads(task["schema"])
    Validator.check_schema(schema)
    validator = Validator(schema)
    print(json.dumps([[e.message[:300] for e in validator.iter_errors(json.loads(d))]
                      for d in task["documents"]]))
    """

  /// Whether it is installed; when not, that is said aloud.
  package static func isInstalled() -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = ["-c", "import jsonschema, yaml"]
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch {
      print("SKIPPED: \(python) is missing; run scripts/install-tools tests")
      return false
    }
    process.waitUntilExit()
    if process.terminationStatus == 0 { return true }
    print("SKIPPED: python3-jsonschema or python3-yaml is missing; run scripts/install-tools tests")
    return false
  }

  /// What is wrong with each document, in order; the schema is compared with its metaschema first.
  ///
  /// - Throws: ``Failure`` when the schema itself is not valid.
  package static func errors(of documents: [String], schema: String) throws -> [[String]] {
    let task = try JSONEncoder().encode(Task(schema: schema, documents: documents))
    return try JSONDecoder().decode([[String]].self, from: run(script, input: task))
  }

  /// A YAML text as JSON, by Python's YAML reader.
  package static func json(fromYAML text: String) throws -> String {
    let output = try run(
      "import json, sys, yaml; print(json.dumps(yaml.safe_load(open(sys.argv[1], encoding='utf-8'))))",
      input: Data(text.utf8))
    return String(decoding: output, as: UTF8.self)
  }

  package struct Failure: Error { package var message: String }

  private struct Task: Encodable {
    var schema: String
    var documents: [String]
  }

  private static func run(_ script: String, input: Data) throws -> Data {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "lesionmap-\(UUID().uuidString).json")
    try input.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let (output, error) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: python)
    process.arguments = ["-c", script, file.path]
    process.standardOutput = output
    process.standardError = error
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    let said = try error.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(message: String(decoding: said, as: UTF8.self))
    }
    return data
  }
}
