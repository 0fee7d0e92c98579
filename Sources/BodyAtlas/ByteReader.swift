/// Reads the numbers and texts of the compiled form; see ``ByteWriter``.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int
  /// What the bytes are, for errors.
  private let block: String

  init(_ bytes: ArraySlice<UInt8>, block: String) {
    self.bytes = bytes
    self.position = bytes.startIndex
    self.block = block
  }

  var isAtEnd: Bool { position == bytes.endIndex }

  /// An error that points at what was read last.
  var malformed: AtlasFormatError {
    .malformed(block: block, offset: position - bytes.startIndex)
  }

  mutating func byte() throws(AtlasFormatError) -> UInt8 {
    guard position < bytes.endIndex else { throw .wrongLength(block: block) }
    defer { position += 1 }
    return bytes[position]
  }

  /// A number that is not negative.
  mutating func number() throws(AtlasFormatError) -> Int {
    // Most numbers take one byte.
    guard position < bytes.endIndex else { throw .wrongLength(block: block) }
    let first = bytes[position]
    if first < 0x80 {
      position += 1
      return Int(first)
    }
    var value: UInt = 0
    var shift: UInt = 0
    while true {
      let byte = try byte()
      guard shift < 63 || byte < 2 else { throw malformed }
      value |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: value) }
      shift += 7
    }
  }

  mutating func signedNumber() throws(AtlasFormatError) -> Int {
    let folded = UInt(bitPattern: try number())
    return Int(bitPattern: folded >> 1) ^ -Int(bitPattern: folded & 1)
  }

  /// A number of things of at least one byte each, which therefore cannot exceed what is left.
  mutating func count() throws(AtlasFormatError) -> Int {
    let value = try number()
    guard value >= 0, value <= bytes.endIndex - position else { throw malformed }
    return value
  }

  mutating func text() throws(AtlasFormatError) -> String {
    // The checksum has vouched for the bytes, so there is nothing to repair here.
    String(decoding: try slice(count()), as: UTF8.self)
  }

  /// The next `count` bytes.
  mutating func slice(_ count: Int) throws(AtlasFormatError) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.endIndex - position else { throw .wrongLength(block: block) }
    defer { position += count }
    return bytes[position..<position + count]
  }

  mutating func fixed() throws(AtlasFormatError) -> UInt64 {
    try slice(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
