/// Appends the numbers and texts of the compiled form to a buffer.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// Seven bits a byte, lowest first; the top bit says that more follow (LEB128).
  mutating func append(_ value: Int) {
    var rest = UInt(bitPattern: value)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Small numbers of either sign as small unsigned ones: 0, -1, 1, -2 … become 0, 1, 2, 3 …
  mutating func append(signed value: Int) { append((value << 1) ^ (value >> (Int.bitWidth - 1))) }

  /// The length in bytes, then UTF-8.
  mutating func append(_ text: String) {
    append(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(bytes more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

  /// Eight bytes, lowest first.
  mutating func append(fixed value: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }
}
