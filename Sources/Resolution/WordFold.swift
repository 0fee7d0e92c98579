/// Makes one word of its plural, British and American forms.
///
/// A fold only has to be consistent, not correct: `pancreas` becomes `pancrea` in the vocabulary too.
enum WordFold {
  static func fold(_ word: String) -> String {
    var bytes = Array(word.utf8)
    if bytes.count > 3 { dropPlural(&bytes) }
    if bytes.count > 3, bytes.ends(with: "tre") || bytes.ends(with: "bre") {
      bytes.swapAt(bytes.count - 1, bytes.count - 2)
    }
    return String(decoding: withAmericanVowels(bytes), as: UTF8.self)
  }

  private static func dropPlural(_ bytes: inout [UInt8]) {
    if bytes.ends(with: "ies") {
      bytes.replaceSubrange((bytes.count - 3)..., with: "y".utf8)
    } else if bytes.ends(with: "ae") {
      bytes.removeLast()
    } else if bytes.ends(with: "xes") || bytes.ends(with: "ches") || bytes.ends(with: "sses") {
      bytes.removeLast(2)
    } else if bytes.ends(with: "s"), !bytes.ends(with: "ss"), !bytes.ends(with: "us"),
      !bytes.ends(with: "is")
    {
      bytes.removeLast()
    }
  }

  /// `oe` and `ae` as `e`, `our` as `or`.
  private static func withAmericanVowels(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      let last = result.last ?? 0
      let isMute =
        (byte == UInt8(ascii: "o") || byte == UInt8(ascii: "a")) && next == UInt8(ascii: "e")
        || byte == UInt8(ascii: "u") && last == UInt8(ascii: "o") && next == UInt8(ascii: "r")
      if !isMute { result.append(byte) }
    }
    return result
  }
}

extension [UInt8] {
  fileprivate func ends(with suffix: String) -> Bool {
    count >= suffix.utf8.count && self.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }
}
