/// An OpenType feature to be switched on, off or to one of its alternatives.
///
/// Kerning, ligatures and contextual alternates are on without being asked for.
package struct FontFeature: Hashable, Sendable {
  /// The four characters of the tag, first in the highest byte.
  let tag: UInt32
  let value: UInt32

  /// A feature by its registered tag; nil unless that is four printable ASCII characters.
  ///
  /// - Parameter value: 0 switches off, 1 on; more picks an alternative.
  package init?(tag: String, value: UInt32 = 1) {
    guard tag.utf8.count == 4, tag.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
      return nil
    }
    self.init(bytes: tag.utf8.reduce(0) { $0 << 8 | UInt32($1) }, value: value)
  }

  private init(bytes: UInt32, value: UInt32) {
    tag = bytes
    self.value = value
  }
}

extension FontFeature {
  /// `tnum`: digits of one width, for columns and counts.
  package static let tabularFigures = FontFeature(bytes: 0x746E_756D, value: 1)
  /// `calt` off: characters as written, where Inter would turn `->` into an arrow.
  package static let noContextualAlternates = FontFeature(bytes: 0x6361_6C74, value: 0)
  /// `kern` off.
  package static let noKerning = FontFeature(bytes: 0x6B65_726E, value: 0)
}
