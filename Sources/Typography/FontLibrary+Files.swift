extension FontLibrary {
  /// The files that a library would use, found without opening any.
  package struct Files: Hashable, Sendable {
    /// Those that set all text, in a fixed order.
    package var primary: [String]
    /// Those that lend characters.
    package var lenders: [String]
  }

  /// The files of ``init(override:sources:)`` with the same arguments.
  package static func files(
    override: String? = nil, sources: [FontSource] = FontSource.standard
  ) -> Files {
    let located = (sources + FontSource.lenders()).compactMap { $0.locate() }.map { family in
      family.files.map(\.path)
    }
    guard let override else {
      return Files(primary: located.first ?? [], lenders: located.dropFirst().flatMap { $0 })
    }
    let own =
      switch FontFiles.kind(of: override) {
      case .absent: [String]()
      case .file: [override]
      case .directory:
        FontFiles.names(in: override).filter { FontFiles.isFontName($0) }
          .map { "\(override)/\($0)" }
      }
    return Files(primary: own, lenders: located.flatMap { $0 })
  }
}
