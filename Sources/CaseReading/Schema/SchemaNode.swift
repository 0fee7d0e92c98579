/// A piece of a JSON document, written in Swift as it stands in JSON.
enum SchemaNode: Hashable, Sendable, Encodable {
  case null
  case boolean(Bool)
  case integer(Int)
  case string(String)
  case array([SchemaNode])
  case object([String: SchemaNode])

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .boolean(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let values): try container.encode(values)
    case .object(let members): try container.encode(members)
    }
  }

  static func strings(_ values: some Sequence<String>) -> SchemaNode {
    .array(values.map { .string($0) })
  }

  /// The object with another member.
  func with(_ name: String, _ value: SchemaNode) -> SchemaNode {
    guard case .object(var members) = self else { return self }
    members[name] = value
    return .object(members)
  }
}

extension SchemaNode: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  init(stringLiteral value: String) { self = .string(value) }
  init(integerLiteral value: Int) { self = .integer(value) }
  init(booleanLiteral value: Bool) { self = .boolean(value) }
  init(arrayLiteral elements: SchemaNode...) { self = .array(elements) }
  init(dictionaryLiteral elements: (String, SchemaNode)...) {
    self = .object(Dictionary(uniqueKeysWithValues: elements))
  }
}
