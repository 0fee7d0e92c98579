// A reader of its own, because three things are wanted together that no library has: the place of
// each value, members that are passed over without being looked at, and a tolerance for names in the
// wrong case. Names, addresses, identifiers and narratives are not among the members asked for, so that
// they are never decoded at all.

/// Reads one JSON value from bytes; of objects only the members that are asked for.
struct JSONParser {
  /// Real records lie some ten levels deep.
  static let deepest = 64

  private let bytes: [UInt8]
  private var names: MemberNames
  private var index = 0
  private var depth = 0
  private var line: Int
  /// Where in `bytes` the present line starts; negative when it started before them.
  private var lineStart: Int

  /// - Parameters:
  ///   - names: the members to keep.
  ///   - line, column: where the first byte stands in the file.
  init(_ bytes: [UInt8], keeping names: MemberNames, line: Int = 1, column: Int = 1) {
    self.bytes = bytes
    self.names = names
    self.line = line
    lineStart = 1 - column
  }

  /// The value, after which nothing but blanks may follow.
  mutating func parse() throws(JSONFault) -> JSONNode {
    let node = try value()
    skipBlanks()
    if index < bytes.count { throw fault(.unexpected) }
    return node
  }

  /// The text of a member of the object that starts here, without reading anything else; nil when there is
  /// none.
  func text(of member: String) throws(JSONFault) -> String? {
    var found: String?
    try forEachMember { name, cursor throws(JSONFault) in
      guard name == member else { return true }
      if cursor.peek == UInt8(ascii: "\"") { found = try cursor.string() }
      return false
    }
    return found
  }

  /// The members that are asked for of the object that starts here, each as a parser that stands before its
  /// value; their inside is not read.
  func members() throws(JSONFault) -> [String: JSONParser] {
    var cursors: [String: JSONParser] = [:]
    try forEachMember { name, cursor throws(JSONFault) in
      cursors[name] = cursor
      return true
    }
    return cursors
  }

  /// The value that starts here, whatever follows it, with other members kept.
  func next(keeping names: MemberNames) throws(JSONFault) -> JSONNode {
    var cursor = self
    cursor.names = names
    return try cursor.value()
  }

  /// - Parameter body: takes a name and a parser before the value; false ends it.
  private func forEachMember(
    _ body: (String, inout JSONParser) throws(JSONFault) -> Bool
  ) throws(JSONFault) {
    var cursor = self
    cursor.skipBlanks()
    guard cursor.peek == UInt8(ascii: "{") else { return }
    cursor.index += 1
    cursor.skipBlanks()
    if cursor.peek == UInt8(ascii: "}") { return }
    repeat {
      let (name, _) = try cursor.key()
      cursor.skipBlanks()
      if let name {
        var value = cursor
        guard try body(name, &value) else { return }
      }
      try cursor.skipValue()
    } while try cursor.another(before: "}")
  }

  // MARK: - Values

  private mutating func value() throws(JSONFault) -> JSONNode {
    skipBlanks()
    var node = JSONNode(value: .null, line: line, column: column)
    switch peek {
    case UInt8(ascii: "{"): node.value = .object(try object())
    case UInt8(ascii: "["): node.value = .array(try list())
    case UInt8(ascii: "\""): node.value = .string(try string())
    case UInt8(ascii: "t"): node.value = .bool(try word("true", true))
    case UInt8(ascii: "f"): node.value = .bool(try word("false", false))
    case UInt8(ascii: "n"): node.value = try word("null", .null)
    case nil: throw fault(.ended)
    default: node.value = .number(try number())
    }
    return node
  }

  private mutating func object() throws(JSONFault) -> [JSONNode.Field] {
    try enter()
    var fields: [JSONNode.Field] = []
    skipBlanks()
    if peek == UInt8(ascii: "}") {
      leave()
      return fields
    }
    repeat {
      let (name, isExact) = try key()
      if let name {
        fields.append(.init(name: name, isExact: isExact, value: try value()))
      } else {
        try skipValue()
      }
    } while try another(before: "}")
    depth -= 1
    return fields
  }

  private mutating func list() throws(JSONFault) -> [JSONNode] {
    try enter()
    var elements: [JSONNode] = []
    skipBlanks()
    if peek == UInt8(ascii: "]") {
      leave()
      return elements
    }
    repeat { elements.append(try value()) } while try another(before: "]")
    depth -= 1
    return elements
  }

  private mutating func enter() throws(JSONFault) {
    depth += 1
    if depth > Self.deepest { throw fault(.tooDeep) }
    index += 1
  }

  private mutating func leave() {
    depth -= 1
    index += 1
  }

  /// Passes a comma, or the mark that ends the list or object.
  private mutating func another(before end: Unicode.Scalar) throws(JSONFault) -> Bool {
    skipBlanks()
    guard let byte = peek else { throw fault(.ended) }
    if byte == UInt8(ascii: ",") {
      index += 1
      return true
    }
    guard byte == UInt8(ascii: end) else { throw fault(.unexpected) }
    index += 1
    return false
  }

  /// The name of a member in small letters, nil when it is not asked for; the colon is passed.
  private mutating func key() throws(JSONFault) -> (name: String?, isExact: Bool) {
    skipBlanks()
    guard let byte = peek else { throw fault(.ended) }
    guard byte == UInt8(ascii: "\"") else { throw fault(.unexpected) }
    let start = index + 1
    try skipString()
    let found = names.name(bytes[start..<(index - 1)])
    skipBlanks()
    guard peek == UInt8(ascii: ":") else { throw fault(peek == nil ? .ended : .unexpected) }
    index += 1
    return found
  }

  private mutating func word<Value>(_ word: StaticString, _ value: Value) throws(JSONFault) -> Value
  {
    for byte in word.description.utf8 {
      guard peek == byte else { throw fault(peek == nil ? .ended : .unexpected) }
      index += 1
    }
    return value
  }

  private mutating func number() throws(JSONFault) -> Double {
    let start = index
    while let byte = peek, Self.isPartOfNumber(byte) { index += 1 }
    guard let number = Double(String(decoding: bytes[start..<index], as: UTF8.self)) else {
      index = start
      throw fault(.unexpected)
    }
    return number
  }

  private static func isPartOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  // MARK: - Strings

  private mutating func string() throws(JSONFault) -> String {
    let start = index + 1
    try skipString()
    let raw = bytes[start..<(index - 1)]
    return raw.contains(UInt8(ascii: "\\"))
      ? Self.unescaped(raw) : String(decoding: raw, as: UTF8.self)
  }

  /// A string with its escapes put in; an escape that means nothing becomes U+FFFD.
  private static func unescaped(_ raw: ArraySlice<UInt8>) -> String {
    var units: [UInt16] = []
    var text = ""
    func flush() {
      text += String(decoding: units, as: UTF16.self)
      units.removeAll()
    }
    var rest = raw
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
        flush()
        let plain = [byte] + rest.prefix { $0 != UInt8(ascii: "\\") }
        rest = rest.dropFirst(plain.count - 1)
        text += String(decoding: plain, as: UTF8.self)
        continue
      }
      switch escape {
      case UInt8(ascii: "n"): units.append(10)
      case UInt8(ascii: "t"): units.append(9)
      case UInt8(ascii: "r"): units.append(13)
      case UInt8(ascii: "b"): units.append(8)
      case UInt8(ascii: "f"): units.append(12)
      case UInt8(ascii: "u"):
        units.append(UInt16(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16) ?? 0xFFFD)
        rest = rest.dropFirst(4)
      default: units.append(UInt16(escape))
      }
    }
    flush()
    return text
  }

  private mutating func skipString() throws(JSONFault) {
    index += 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        return
      case UInt8(ascii: "\\"): index += 2
      // A line may not end inside a string; where it does, it is still a line.
      case UInt8(ascii: "\n"): newLine()
      default: index += 1
      }
    }
    index = bytes.count
    throw fault(.ended)
  }

  // MARK: - Passing over

  /// Passes a value of any kind; of its inside only the balance of brackets is checked.
  private mutating func skipValue() throws(JSONFault) {
    skipBlanks()
    var open = 0
    repeat {
      guard let byte = peek else { throw fault(.ended) }
      switch byte {
      case UInt8(ascii: "\""): try skipString()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        open += 1
        index += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if open == 0 { throw fault(.unexpected) }
        open -= 1
        index += 1
      case UInt8(ascii: "\n"): newLine()
      case UInt8(ascii: ","), UInt8(ascii: ":"):
        if open == 0 { throw fault(.unexpected) }
        index += 1
      default:
        index += 1
        // A number or a word, to its end.
        if open == 0 { skipPlain() }
      }
    } while open > 0
  }

  private mutating func skipPlain() {
    while let byte = peek, byte > UInt8(ascii: " "), byte != UInt8(ascii: ","),
      byte != UInt8(ascii: "}"), byte != UInt8(ascii: "]")
    {
      index += 1
    }
  }

  private mutating func skipBlanks() {
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\n"): newLine()
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): index += 1
      default: return
      }
    }
  }

  private mutating func newLine() {
    index += 1
    line += 1
    lineStart = index
  }

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private var column: Int {
    // Characters, not bytes: what continues one does not count.
    let continuing = bytes[max(0, lineStart)..<min(index, bytes.count)].count { $0 & 0xC0 == 0x80 }
    return index - lineStart - continuing + 1
  }

  private func fault(_ kind: JSONFault.Kind) -> JSONFault {
    JSONFault(kind: kind, line: line, column: column)
  }
}
