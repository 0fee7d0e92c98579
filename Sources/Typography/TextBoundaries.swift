internal import CICUShim

/// Where ICU ends words and lines in a text of a script that has no spaces between words.
enum TextBoundaries {
  enum Kind {
    /// Where a line may end (UAX 14); by dictionary in Thai, Lao, Khmer and Burmese.
    case line
    /// Where a word ends (UAX 29); by dictionary in Chinese and Japanese as well.
    case word
  }

  /// The offsets within the text, in UTF-16 units, without its two ends. None when ICU has no data.
  static func offsets(_ kind: Kind, in text: String) -> [Int] {
    let units = Array(text.utf16)
    var offsets: UnsafeMutablePointer<UInt32>?
    var count = 0
    let isDone = unsafe units.withUnsafeBufferPointer { units in
      // Small kana and the like never begin a line, whatever the language.
      unsafe "@lb=strict".withCString { locale in
        unsafe cic_boundaries(
          units.baseAddress, units.count, kind == .line ? CIC_LINE : CIC_WORD, locale, &offsets,
          &count)
      }
    }
    defer { unsafe cic_free(offsets) }
    guard isDone else { return [] }
    return unsafe UnsafeBufferPointer(start: offsets, count: count).map { Int($0) }
      .filter { 0 < $0 && $0 < units.count }
  }
}
