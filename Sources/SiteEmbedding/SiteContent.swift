/// The files of a site that may hold figures.
struct SiteContent: Sendable {
  enum Kind: Hashable, Sendable { case markdown, html, sidecar }

  struct File: Hashable, Sendable {
    /// Relative to the root.
    var path: String
    var kind: Kind
  }

  /// The folder that paths are relative to.
  let root: String
  /// In the order of their paths.
  let files: [File]

  private static let endings: [(String, Kind)] = [
    (".lesionmap.yml", .sidecar), (".lesionmap.yaml", .sidecar), (".md", .markdown),
    (".markdown", .markdown), (".mkd", .markdown), (".qmd", .markdown), (".html", .html),
    (".htm", .html),
  ]

  /// Built pages and other people's packages are no content.
  private static let passedOver: Set<String> = ["node_modules", "_site", "__pycache__"]

  /// Lists a folder, or a single file; nil when there is neither.
  ///
  /// Hidden files, and those of the names given, are passed over with all they hold.
  init?(at path: String, excluded: [String], in store: FileStore) {
    var trimmed = path
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    guard store.isFolder(trimmed) else {
      guard store.stamp(trimmed) != nil, let kind = Self.kind(of: trimmed) else { return nil }
      root = FilePath.folder(of: trimmed)
      files = [File(path: FilePath.name(of: trimmed), kind: kind)]
      return
    }
    root = trimmed
    var found: [File] = []
    Self.list("", below: trimmed, Self.passedOver.union(excluded), store, into: &found)
    files = found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private static func list(
    _ folder: String, below root: String, _ excluded: Set<String>, _ store: FileStore,
    into files: inout [File]
  ) {
    for name in store.names(folder.isEmpty ? root : FilePath.joined(root, folder)) ?? [] {
      guard !name.hasPrefix("."), !excluded.contains(name) else { continue }
      let path = FilePath.joined(folder, name)
      guard !excluded.contains(path) else { continue }
      if let kind = kind(of: name), store.stamp(FilePath.joined(root, path)) != nil {
        files.append(File(path: path, kind: kind))
      } else if store.isFolder(FilePath.joined(root, path)) {
        list(path, below: root, excluded, store, into: &files)
      }
    }
  }

  static func kind(of name: String) -> Kind? {
    let lowercased = name.lowercased()
    return endings.first { lowercased.hasSuffix($0.0) }?.1
  }

  /// The path by which a person knows a file.
  func shown(_ path: String) -> String { FilePath.joined(root, path) }
}
