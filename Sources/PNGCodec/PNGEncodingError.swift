/// Why a picture did not become a PNG file.
package enum PNGEncodingError: Error, Hashable, Sendable {
  /// An allocation was refused; libpng's words, where it had any.
  case outOfMemory(message: String)
  /// The file would have been longer than `Options.byteLimit`.
  case tooLong(byteLimit: Int)
  /// libpng refused the picture or a chunk (side over its limit, bad keyword), or would have
  /// written something other than what was asked for.
  case refused(message: String)
  /// A text that no iTXt chunk can hold.
  case invalidText(keyword: String, reason: String)
  /// An option outside its range.
  case invalidOption(String)
}

extension PNGEncodingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .outOfMemory(let message):
      "not enough memory to write the PNG (\(message))"
    case .tooLong(let byteLimit):
      "the PNG would be longer than its limit of \(byteLimit) bytes"
    case .refused(let message):
      "libpng refused the picture: \(message)"
    case .invalidText(let keyword, let reason):
      "the PNG text “\(keyword)” cannot be stored: \(reason)"
    case .invalidOption(let reason):
      "PNG option out of range: \(reason)"
    }
  }
}
