internal import CHarfBuzzShim
internal import CICUShim

/// A writing system, as Unicode assigns it to characters.
struct TextScript: Hashable {
  /// ISO 15924, first character in the highest byte; 0 for what belongs to any script.
  let tag: UInt32

  /// Spaces, digits, punctuation, combining marks.
  static let common = TextScript(tag: 0)

  init(tag: UInt32) { self.tag = tag }

  init(of scalar: Unicode.Scalar) { tag = chb_script_of(scalar.value) }

  /// The English name of a scalar's script: `Thai`, `Han`, `Common` for what belongs to any.
  static func name(of scalar: Unicode.Scalar) -> String {
    unsafe String(cString: cic_script_name(scalar.value))
  }

  var isRightToLeft: Bool { self != .common && chb_script_is_right_to_left(tag) }

  /// Whether the glyphs come with the CJK fonts.
  var isEastAsian: Bool {
    // Hani, Hira, Kana, Hang, Bopo.
    let tags: [UInt32] = [0x4861_6E69, 0x4869_7261, 0x4B61_6E61, 0x4861_6E67, 0x426F_706F]
    return tags.contains(tag)
  }
}
