private import Synchronization

/// The fonts of a figure: one family that sets all text, and those that lend it what it lacks.
///
/// Which fonts are used depends on the files present and on nothing else: no font configuration,
/// no locale. Safe to share between threads.
package final class FontLibrary: Sendable {
  /// The family that sets all text.
  package let primary: FontFamily

  private let primaryFaces: [FontWeight: FontFace]
  /// Families that stand before those of the search list.
  private let preferred: [FontFamily]
  private let sources: [FontSource]
  /// Found when a character is first missing; most figures never ask.
  private let lenders = Mutex<[FontFamily]?>(nil)

  /// Finds the fonts.
  ///
  /// - Parameters:
  ///   - override: A font file or a directory of them that takes the place of the first family;
  ///     a file serves every weight. Nil takes the first family that is installed.
  ///   - sources: The families to search for, best first.
  package init(
    override: String? = nil, sources: [FontSource] = FontSource.standard
  ) throws(FontError) {
    var families: [FontFamily]
    if let override {
      switch FontFiles.kind(of: override) {
      case .absent: throw .unreadable(path: override)
      case .file: families = [try FontFamily.inFile(override)]
      case .directory: families = try FontFamily.inDirectory(override)
      }
    } else {
      families = sources.lazy.compactMap { $0.locate() }.first.map { [$0] } ?? []
    }
    guard let primary = families.first else {
      throw .notFound(
        searched: sources.flatMap { source in
          source.directories.map { "\(source.family) in \($0)" }
        },
        package: sources.first?.debianPackage ?? "fonts-inter")
    }
    var faces: [FontWeight: FontFace] = [:]
    for weight in FontWeight.allCases { faces[weight] = try primary.face(weight) }
    self.primary = primary
    primaryFaces = faces
    preferred = Array(families.dropFirst())
    self.sources = sources
  }

  /// The face that sets text of a weight; the nearest one where the family lacks it.
  package func face(_ weight: FontWeight) -> FontFace {
    guard let face = primaryFaces[weight] else {
      preconditionFailure("a located family has a face for every weight")
    }
    return face
  }

  /// The first face that meets a condition: the primary one, then the lenders in order.
  func face(_ weight: FontWeight, where isFit: (FontFace) -> Bool) -> FontFace? {
    let primary = face(weight)
    return isFit(primary) ? primary : lentFace(weight, where: isFit)
  }

  /// The first face of the lenders that meets a condition.
  func lentFace(_ weight: FontWeight, where isFit: (FontFace) -> Bool) -> FontFace? {
    for family in lendingFamilies() {
      // A lender that turns out to be damaged lends nothing; the character is then reported.
      if let face = try? family.face(weight), isFit(face) { return face }
    }
    return nil
  }

  private func lendingFamilies() -> [FontFamily] {
    lenders.withLock { known in
      if let known { return known }
      let located = (sources + FontSource.lenders()).compactMap { $0.locate() }
      let families = preferred + located.filter { $0.files != primary.files }
      known = families
      return families
    }
  }
}
