/// A code in the one form that is compared: equal for all spellings of the code.
///
/// Codes are numbers here, so that finding one takes no text: the digits of SNOMED CT (at most 18) and
/// UBERON as they are, the letters and digits of ICD (at most 7) in base 37, a digit by its value and
/// `A` as 10, each one more, so that none is zero.
struct CodeKey: Hashable, Sendable {
  private let system: CodeSystem
  private let value: UInt64

  /// nil when the text is no code of the system.
  ///
  /// ICD codes lose the dot and what stands after the code (`C34.1`, `c341` and `C34.1 G` are one; so
  /// are `C34` and `C34.-`), UBERON identifiers everything but their seven digits.
  init?(_ system: CodeSystem, _ code: String) {
    let value: UInt64? =
      switch system {
      case .snomed: Self.digits(of: code.utf8.lazy.filter { $0 != Self.space }, 6...18)
      case .uberon: Self.lastDigits(of: code.utf8)
      case .icdO3, .icd10: Self.alphanumeric(code.utf8)
      }
    guard let value else { return nil }
    self.init(system, value)
  }

  private init(_ system: CodeSystem, _ value: UInt64) {
    self.system = system
    self.value = value
  }

  /// The code that this one is a part of: an ICD code without its last character, down to three.
  var wider: CodeKey? {
    switch system {
    case .snomed, .uberon: return nil
    case .icdO3, .icd10:
      let threeCharacters = Self.base * Self.base * Self.base
      return value < threeCharacters ? nil : CodeKey(system, value / Self.base)
    }
  }

  private static let base: UInt64 = 37
  private static let space = UInt8(ascii: " ")

  private static func digits(
    of bytes: some Sequence<UInt8>, _ lengths: ClosedRange<Int>
  ) -> UInt64? {
    var value: UInt64 = 0
    var count = 0
    for byte in bytes {
      guard let digit = digit(byte), count < lengths.upperBound else { return nil }
      value = value * 10 + digit
      count += 1
    }
    return lengths.contains(count) ? value : nil
  }

  /// The seven digits at the end, which nothing but seven digits may be.
  private static func lastDigits(of bytes: String.UTF8View) -> UInt64? {
    let start = bytes.lastIndex { digit($0) == nil }.map(bytes.index(after:)) ?? bytes.startIndex
    return digits(of: bytes[start...], 7...7)
  }

  private static func alphanumeric(_ bytes: String.UTF8View) -> UInt64? {
    var value: UInt64 = 0
    var count = 0
    for byte in bytes.drop(while: { $0 == space }) where byte != UInt8(ascii: ".") {
      let symbol: UInt64
      if let digit = digit(byte) {
        symbol = digit
      } else if let letter = letter(byte) {
        symbol = letter
      } else {
        break
      }
      // A letter, a digit, and whatever follows.
      if count == 0, symbol < 10 { return nil }
      if count == 1, symbol >= 10 { return nil }
      guard count < 7 else { return nil }
      value = value * base + symbol + 1
      count += 1
    }
    return count >= 3 ? value : nil
  }

  private static func digit(_ byte: UInt8) -> UInt64? {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") ? UInt64(byte - UInt8(ascii: "0")) : nil
  }

  /// 10 for `A` or `a`.
  private static func letter(_ byte: UInt8) -> UInt64? {
    let small = byte | 0x20
    guard small >= UInt8(ascii: "a"), small <= UInt8(ascii: "z") else { return nil }
    return UInt64(small - UInt8(ascii: "a")) + 10
  }
}
