extension PNGEncoder {
  /// What a file says beside its pixels, and how it is packed.
  package struct Options: Hashable, Sendable {
    /// Resolution for print, written as pHYs; nil leaves it out. 300 dots an inch are 11811.
    package var pixelsPerMetre: Int?
    /// Stored as iTXt in this order, before the pixels.
    package var texts: [Text]
    /// 0 (stored) to 9 (smallest). On a flat 1080p drawing, level 6 takes twice the time of level
    /// 1 and saves an eighth of the size.
    package var compressionLevel: Int
    /// The longest file allowed, in bytes.
    package var byteLimit: Int
    /// Red, green and blue of pixels of alpha 0 in a file of RGBA. Nobody sees them, but programs that
    /// compress or enlarge colour and alpha apart mix them into their neighbours.
    package var hiddenColor: [UInt8]

    package init(
      pixelsPerMetre: Int? = nil, texts: [Text] = [], compressionLevel: Int = 6,
      byteLimit: Int = 1 << 30, hiddenColor: [UInt8] = [0, 0, 0]
    ) {
      self.hiddenColor = hiddenColor
      self.pixelsPerMetre = pixelsPerMetre
      self.texts = texts
      self.compressionLevel = compressionLevel
      self.byteLimit = byteLimit
    }
  }

  /// One keyword and its text.
  package struct Text: Hashable, Sendable {
    /// 1 to 79 characters of Latin-1, as in Title, Author, Description, Copyright, Software.
    package var keyword: String
    /// Any text without U+0000; line breaks are a single line feed.
    package var text: String
    /// A BCP 47 tag; empty when the text is in no language or in one nobody states.
    package var language: String

    package init(keyword: String, text: String, language: String = "") {
      self.keyword = keyword
      self.text = text
      self.language = language
    }
  }
}

extension PNGEncoder.Options {
  /// Fails on a value that the chunks cannot hold.
  func validate() throws(PNGEncodingError) {
    guard (0...9).contains(compressionLevel) else {
      throw .invalidOption("compression level \(compressionLevel) is not in 0…9")
    }
    guard hiddenColor.count == 3 else {
      throw .invalidOption("a colour has red, green and blue")
    }
    guard byteLimit >= 0 else {
      throw .invalidOption("byte limit \(byteLimit) is negative")
    }
    if let pixelsPerMetre, !(1...Int(Int32.max)).contains(pixelsPerMetre) {
      throw .invalidOption("\(pixelsPerMetre) pixels per metre is not in 1…2147483647")
    }
  }
}

extension PNGEncoder.Text {
  /// The keyword in Latin-1, the language in ASCII and the text in UTF-8, each with a closing zero byte.
  ///
  /// Length and spacing of the keyword are left to libpng to judge.
  func encoded() throws(PNGEncodingError)
    -> (keyword: [CChar], language: [CChar], text: [CChar])
  {
    var latin: [CChar] = []
    for scalar in keyword.unicodeScalars {
      guard let byte = UInt8(exactly: scalar.value), byte != 0 else {
        throw .invalidText(keyword: keyword, reason: "the keyword is not Latin-1")
      }
      latin.append(CChar(bitPattern: byte))
    }
    guard !text.utf8.contains(0) else {
      throw .invalidText(keyword: keyword, reason: "the text contains U+0000")
    }
    let isTag = language.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) || $0 == UInt8(ascii: "-")
    }
    guard isTag else {
      throw .invalidText(
        keyword: keyword, reason: "the language is not a tag such as en or zh-Hans")
    }
    let characters = { (text: String) in text.utf8.map { CChar(bitPattern: $0) } + [0] }
    return (latin + [0], characters(language), characters(text))
  }
}
