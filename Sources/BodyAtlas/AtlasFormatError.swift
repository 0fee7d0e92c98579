/// Why compiled atlas bytes cannot be read.
package enum AtlasFormatError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The bytes do not begin as a compiled atlas does.
  case notAnAtlas
  case unsupportedVersion(found: Int, supported: Int)
  /// The bytes end inside the block, or go on after it.
  case wrongLength(block: String)
  case checksumMismatch(block: String)
  /// A value that no encoder writes, at an offset from the start of the block.
  case malformed(block: String, offset: Int)

  package var description: String {
    switch self {
    case .notAnAtlas: "not a compiled atlas"
    case .unsupportedVersion(let found, let supported):
      "compiled atlas of version \(found); this program reads version \(supported)"
    case .wrongLength(let block): "compiled atlas: \(block) is cut short or too long"
    case .checksumMismatch(let block): "compiled atlas: \(block) is damaged (checksum)"
    case .malformed(let block, let offset):
      "compiled atlas: \(block) is malformed at byte \(offset)"
    }
  }
}
