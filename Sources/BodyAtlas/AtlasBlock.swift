/// A stretch of the compiled form with the checksum the index gives for it.
struct AtlasBlock: Sendable {
  let name: String
  let bytes: ArraySlice<UInt8>
  let checksum: UInt64

  /// A reader over the bytes, once they have proved whole.
  func reader() throws(AtlasFormatError) -> ByteReader {
    guard AtlasFormat.checksum(bytes) == checksum else { throw .checksumMismatch(block: name) }
    return ByteReader(bytes, block: name)
  }
}
