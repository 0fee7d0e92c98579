/// Writes a document as JSON, indented by two.
enum JSONWriter {
  static func text(of value: CaseDocument.Value) -> String { text(value, indent: "") + "\n" }

  private static func text(_ value: CaseDocument.Value, indent: String) -> String {
    let inner = indent + "  "
    switch value {
    case .text(let text): return quoted(text)
    case .bare(let text): return text
    case .list(let values):
      let isShort = values.allSatisfy { value in
        if case .fields = value { false } else { true }
      }
      let texts = values.map { text($0, indent: inner) }
      if isShort { return "[" + texts.joined(separator: ", ") + "]" }
      return "[\n\(inner)" + texts.joined(separator: ",\n\(inner)") + "\n\(indent)]"
    case .fields(let fields):
      let texts = fields.map { "\(quoted($0.key)): \(text($0.value, indent: inner))" }
      return "{\n\(inner)" + texts.joined(separator: ",\n\(inner)") + "\n\(indent)}"
    }
  }

  /// A string of JSON that is one of YAML as well: what is a line break to either, or cannot be seen,
  /// is escaped. Beyond the first plane YAML has no escape that JSON has, and everything is allowed.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default:
        if isPlain(scalar) {
          quoted.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      }
    }
    return quoted + "\""
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202F...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD: true
    case 0x1_0000...: true
    default: false
    }
  }
}
