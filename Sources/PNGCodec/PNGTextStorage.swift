internal import CPNGShim

/// The texts of a file as zero-terminated strings in one buffer.
struct PNGTextStorage {
  private var characters: [CChar] = []
  /// Where in `characters` the keyword, the language and the text of each chunk start.
  private var starts: [(keyword: Int, language: Int, text: Int)] = []

  init(_ texts: [PNGEncoder.Text]) throws(PNGEncodingError) {
    for text in texts {
      let encoded = try text.encoded()
      let language = characters.count + encoded.keyword.count
      starts.append((characters.count, language, language + encoded.language.count))
      characters += encoded.keyword
      characters += encoded.language
      characters += encoded.text
    }
  }

  /// Calls `body` with the chunks; the pointers are valid during the call only.
  func withChunks<Result>(
    _ body: (UnsafeBufferPointer<cpng_text>) -> Result
  ) -> Result {
    unsafe characters.withUnsafeBufferPointer { buffer in
      let chunks = unsafe starts.map { start in
        // With no text there is no start either, so the base address is not null here.
        unsafe cpng_text(
          keyword: buffer.baseAddress.map { unsafe $0 + start.keyword },
          language: buffer.baseAddress.map { unsafe $0 + start.language },
          text: buffer.baseAddress.map { unsafe $0 + start.text })
      }
      return unsafe chunks.withUnsafeBufferPointer(body)
    }
  }
}
