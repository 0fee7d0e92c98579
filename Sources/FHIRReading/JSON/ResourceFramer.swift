/// Cuts a stream of JSON into resources, so that only one at a time is in memory.
///
/// What is cut out: each element of the list `entry` of an outermost object (a Bundle), and each
/// outermost object without that list (a single resource, a line of NDJSON, an element of an outermost
/// list). Only brackets and strings are looked at; each piece is parsed by itself.
struct ResourceFramer {
  /// A piece of the stream.
  struct Piece {
    enum Kind {
      /// An element of `entry`, by its number from 0.
      case entry(Int)
      /// An outermost object, without its entries, by its number from 0.
      case outermost(Int)
    }

    var kind: Kind
    var bytes: [UInt8]
    /// Where the first byte stands in the file, counted from 1.
    var line: Int
    var column: Int
  }

  /// The longest piece held: far more than a resource with a picture in it.
  static let longestPiece = 64 << 20

  private var depth = 0
  /// How deep outermost objects lie: 1 inside an outermost list.
  private var base = 0
  private var isInString = false
  private var isEscaped = false
  private var line = 1
  private var column = 1

  private var outer: [UInt8] = []
  private var outerStart = (line: 1, column: 1)
  private var outerNumber = 0
  private var element: [UInt8] = []
  private var elementStart = (line: 1, column: 1)
  private var elementNumber = 0
  private var isInElement = false
  private var isInEntries = false

  /// The last string at the level of the outermost object's members, and whether a colon followed it.
  private var lastString: [UInt8] = []
  private var isNamed = false

  /// Takes the next bytes of the stream and hands on each piece they complete.
  ///
  /// - Throws: ``JSONFault`` when a bracket closes that was not opened, text stands outside of any
  ///   object, or a piece is too long. What was handed on before is sound.
  mutating func feed(
    _ bytes: [UInt8], handing: (Piece) -> Void
  ) throws(JSONFault) {
    var index = 0
    while index < bytes.count {
      if isInString, !isEscaped {
        // Most bytes of a record stand in texts that nobody looks at.
        let start = index
        while index < bytes.count, Self.isPlainInString(bytes[index]) {
          if bytes[index] & 0xC0 != 0x80 { column += 1 }
          index += 1
        }
        keep(bytes[start..<index])
        if index == bytes.count { break }
      }
      let byte = bytes[index]
      index += 1
      try take(byte, handing)
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    if outer.count > Self.longestPiece || element.count > Self.longestPiece {
      throw fault(.tooLong)
    }
  }

  private static func isPlainInString(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "\n")
  }

  /// - Throws: ``JSONFault`` when the stream ends inside an object.
  func finish() throws(JSONFault) {
    if depth > 0 || isInString { throw fault(.ended) }
  }

  private mutating func take(_ byte: UInt8, _ handing: (Piece) -> Void) throws(JSONFault) {
    if isInString {
      keep(byte)
      takeInString(byte)
      return
    }
    switch byte {
    case UInt8(ascii: "\""):
      if depth == base { throw fault(.unexpected) }
      isInString = true
      if depth == base + 1 { lastString.removeAll(keepingCapacity: true) }
      keep(byte)
    case UInt8(ascii: "{"), UInt8(ascii: "["): try open(byte)
    case UInt8(ascii: "}"), UInt8(ascii: "]"): try close(byte, handing)
    case UInt8(ascii: ":"):
      if depth == base + 1 { isNamed = true }
      keep(byte)
    case UInt8(ascii: ","):
      if depth == base + 1 { isNamed = false }
      keep(byte)
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): keep(byte)
    default:
      // A byte order mark is no part of the text.
      if depth == base, ![0xEF, 0xBB, 0xBF].contains(byte) { throw fault(.unexpected) }
      keep(byte)
    }
  }

  private mutating func takeInString(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isInString = false
    }
  }

  private mutating func open(_ byte: UInt8) throws(JSONFault) {
    if depth == 0, base == 0, byte == UInt8(ascii: "[") {
      depth = 1
      base = 1
      return
    }
    if depth == base {
      guard byte == UInt8(ascii: "{") else { throw fault(.unexpected) }
      outer.removeAll(keepingCapacity: true)
      outerStart = (line, column)
      elementNumber = 0
      isNamed = false
    } else if depth == base + 1, isNamed, byte == UInt8(ascii: "["),
      lastString.elementsEqual("entry".utf8)
    {
      isInEntries = true
    } else if depth == base + 2, isInEntries, !isInElement {
      isInElement = true
      element.removeAll(keepingCapacity: true)
      elementStart = (line, column)
    }
    keep(byte)
    depth += 1
  }

  private mutating func close(_ byte: UInt8, _ handing: (Piece) -> Void) throws(JSONFault) {
    if depth == 0 { throw fault(.unexpected) }
    depth -= 1
    if depth == 0, base == 1 {
      base = 0
      return
    }
    keep(byte)
    if isInElement, depth == base + 2 {
      isInElement = false
      handing(
        Piece(
          kind: .entry(elementNumber), bytes: element, line: elementStart.line,
          column: elementStart.column))
      elementNumber += 1
    } else if depth == base + 1 {
      isInEntries = false
    } else if depth == base {
      handing(
        Piece(
          kind: .outermost(outerNumber), bytes: outer, line: outerStart.line,
          column: outerStart.column))
      outerNumber += 1
    }
  }

  /// Of the list of entries the outermost object keeps the brackets alone.
  private mutating func keep(_ byte: UInt8) {
    if isInElement {
      element.append(byte)
    } else if depth > base || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") {
      let isBetweenEntries =
        isInEntries && (byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n"))
      if !isBetweenEntries { outer.append(byte) }
    }
  }

  /// A stretch of a string.
  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    if isInElement {
      element.append(contentsOf: bytes)
    } else {
      if depth == base + 1, lastString.count < 8 {
        lastString.append(contentsOf: bytes.prefix(8).map { $0 | 0x20 })
      }
      outer.append(contentsOf: bytes)
    }
  }

  private func fault(_ kind: JSONFault.Kind) -> JSONFault {
    JSONFault(kind: kind, line: line, column: column)
  }
}
