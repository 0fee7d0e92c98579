/// Why no face could be had.
package enum FontError: Error, Hashable, Sendable {
  /// None of the files searched for exists.
  case notFound(searched: [String], package: String)
  /// The path is absent or cannot be read.
  case unreadable(path: String)
  /// The file is no TrueType or OpenType font, or has no face of that number.
  case notAFont(path: String, index: Int)
  /// The directory has no font file in it.
  case noFontInDirectory(path: String)
}

extension FontError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notFound(let searched, let package):
      "no font found; install the Debian package \(package) (apt install \(package)) or name a "
        + "font file with --font. Searched: \(searched.joined(separator: ", "))"
    case .unreadable(let path):
      "the font “\(path)” is absent or cannot be read"
    case .notAFont(let path, let index):
      index == 0
        ? "“\(path)” is not a TrueType or OpenType font"
        : "“\(path)” is not a TrueType or OpenType font with a face number \(index)"
    case .noFontInDirectory(let path):
      "there is no font file (.ttf, .otf, .ttc, .otc) in the directory “\(path)”"
    }
  }
}
