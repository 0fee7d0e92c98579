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
    // The C target gives the address and the size of one constant array that is never freed.
    let bytes = unsafe [UInt8](
      UnsafeBufferPointer(start: lesionmap_atlas_bytes(), count: lesionmap_atlas_count()))
    return Result { () throws(AtlasFormatError) in try Atlas(compiled: bytes) }
  }()
}
