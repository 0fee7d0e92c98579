import CAtlasData

extension Atlas {
  /// The atlas that is built into the program.
  ///
  /// Read once, then kept.
  /// - Throws: ``AtlasFormatError`` when the program was built with a damaged or foreign file.
  package static var bundled: Atlas {
    get throws(AtlasFormatError) { try bundledResult.get() }
  }

  private static let bundledResult: Result<Atlas, AtlasFormatError> = {
    let bytes = bundledBytes
    return Result { () throws(AtlasFormatError) in try Atlas(compiled: bytes) }
  }()

  /// A word that differs between any two atlases: the head of the built-in file, whose checksum covers
  /// the index, which holds the checksums of all other blocks.
  package static var bundledDigest: String {
    bundledBytes.prefix(32).map { String($0, radix: 16) }.joined(separator: " ")
  }

  private static var bundledBytes: [UInt8] {
    // The C target gives the address and the size of one constant array that is never freed.
    unsafe [UInt8](
      UnsafeBufferPointer(start: lesionmap_atlas_bytes(), count: lesionmap_atlas_count()))
  }
}
