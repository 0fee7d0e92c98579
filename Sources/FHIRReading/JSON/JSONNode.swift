/// A value of a JSON text, and where it stands.
struct JSONNode {
  /// A member of an object.
  struct Field {
    /// In small letters.
    var name: String
    /// Whether the name was written in the letters that FHIR writes it in.
    var isExact: Bool
    var value: JSONNode
  }

  enum Value {
    case object([Field])
    case array([JSONNode])
    case string(String)
    case number(Double)
    case bool(Bool)
    case null
  }

  var value: Value
  /// Counted from 1 in the file.
  var line: Int
  /// Characters from the start of the line, counted from 1.
  var column: Int
}

extension JSONNode {
  /// The member called `name`, whatever the case of its letters; nil when there is none, it is null, or
  /// this is no object.
  subscript(_ name: String) -> JSONNode? {
    guard case .object(let fields) = value else { return nil }
    let key = name.lowercased()
    guard let found = fields.first(where: { $0.name == key })?.value else { return nil }
    if case .null = found.value { return nil }
    return found
  }

  /// The elements of a list; a single value stands for a list of one.
  var elements: [JSONNode] {
    switch value {
    case .array(let elements): elements
    case .null: []
    case .object, .string, .number, .bool: [self]
    }
  }

  var isArray: Bool {
    if case .array = value { true } else { false }
  }

  /// The text of a string that is not blank.
  var string: String? {
    guard case .string(let text) = value, !text.allSatisfy(\.isWhitespace) else { return nil }
    return text
  }

  /// The number, also of a number in quotes.
  var number: Double? {
    switch value {
    case .number(let number): number
    case .string(let text): Double(text)
    case .object, .array, .bool, .null: nil
    }
  }

  /// True or false, also in quotes.
  var bool: Bool? {
    switch value {
    case .bool(let bool): bool
    case .string(let text): Bool(text.lowercased())
    case .object, .array, .number, .null: nil
    }
  }

  var fields: [Field] {
    if case .object(let fields) = value { fields } else { [] }
  }
}
