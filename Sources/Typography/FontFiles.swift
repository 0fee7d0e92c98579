internal import CHarfBuzzShim

/// What the font search needs to know of the file system, without Foundation.
enum FontFiles {
  enum Kind { case absent, file, directory }

  static func kind(of path: String) -> Kind {
    switch unsafe chb_kind_of(path) {
    case CHB_FILE: .file
    case CHB_DIRECTORY: .directory
    default: .absent
    }
  }

  /// The names in a directory in byte order, hidden ones left out; empty when it cannot be read.
  static func names(in directory: String) -> [String] {
    var length = 0
    let bytes = unsafe chb_directory_names(directory, &length)
    defer { unsafe chb_free(bytes) }
    let buffer = unsafe UnsafeRawBufferPointer(start: bytes, count: length)
    return unsafe buffer.split(separator: 0)
      .map { unsafe String(decoding: $0, as: UTF8.self) }
      .filter { !$0.hasPrefix(".") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether a name ends as font files do.
  static func isFontName(_ name: String) -> Bool {
    let lowercased = name.lowercased()
    return [".ttf", ".otf", ".ttc", ".otc"].contains { lowercased.hasSuffix($0) }
  }
}
