private import Synchronization

/// The files of one family, opened when first needed.
package final class FontFamily: Sendable {
  /// One weight of the family.
  package struct File: Hashable, Sendable {
    /// 1 to 1000, see `FontWeight`.
    package var weight: Int
    package var path: String
    /// Which face of a collection; 0 in other files.
    package var index: Int

    package init(weight: Int, path: String, index: Int = 0) {
      self.weight = weight
      self.path = path
      self.index = index
    }
  }

  package let name: String
  package let files: [File]
  private let faces = Mutex<[File: FontFace]>([:])

  package init(name: String, files: [File]) {
    self.name = name
    self.files = files
  }

  /// The face of the nearest weight the family has; nil when the family is empty.
  package func face(_ weight: FontWeight) throws(FontError) -> FontFace? {
    guard
      let nearest = weight.nearest(in: files.lazy.map(\.weight)),
      let file = files.first(where: { $0.weight == nearest })
    else { return nil }
    return try open(file)
  }

  private func open(_ file: File) throws(FontError) -> FontFace {
    if let face = faces.withLock({ $0[file] }) { return face }
    let opened = try FontFace(path: file.path, index: file.index)
    // Whoever was first stays, so that one file is one face and its outlines are kept once.
    return faces.withLock { faces in
      let face = faces[file] ?? opened
      faces[file] = face
      return face
    }
  }
}

extension FontFamily {
  /// The family of a font file given by hand: its one face serves every weight.
  static func inFile(_ path: String) throws(FontError) -> FontFamily {
    let face = try FontFace(path: path)
    return FontFamily(
      name: face.family, files: [File(weight: face.weight, path: path)])
  }

  /// The upright families of a directory given by hand; subfolders are not searched.
  ///
  /// The family of most weights comes first, equals in the order of their names.
  static func inDirectory(_ directory: String) throws(FontError) -> [FontFamily] {
    var families: [String: [File]] = [:]
    for name in FontFiles.names(in: directory) where FontFiles.isFontName(name) {
      let path = "\(directory)/\(name)"
      let face = try FontFace(path: path)
      guard !face.isItalic else { continue }
      families[face.family, default: []].append(File(weight: face.weight, path: path))
    }
    guard !families.isEmpty else { throw .noFontInDirectory(path: directory) }
    return families.map { FontFamily(name: $0.key, files: $0.value) }
      .sorted { a, b in
        a.files.count == b.files.count ? a.name < b.name : a.files.count > b.files.count
      }
  }
}
