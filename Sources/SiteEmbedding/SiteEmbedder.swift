internal import Diagnostics

/// Gives the pages of a site their figures: reads the pages, draws what is new, writes what changed.
///
/// Nothing is written when there are errors. Pictures are named by what they show, so they never
/// change; the manifest, written last, is what makes them count.
package struct SiteEmbedder: Sendable {
  /// What a run does.
  package enum Mode: Hashable, Sendable {
    /// Draws and writes.
    case write
    /// Writes nothing; what would be written is an error.
    case check
  }

  private let options: EmbedOptions
  private let store: FileStore
  /// Called after each figure that is drawn, from any thread: how many are done, of how many.
  private let progress: @Sendable (Int, Int) -> Void

  package init(
    _ options: EmbedOptions, store: FileStore,
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) {
    self.options = options
    self.store = store
    self.progress = progress
  }

  /// Runs once.
  ///
  /// - Parameter prunes: whether pictures that no figure uses are removed.
  /// - Throws: ``EmbedError``, ``FigureError`` for what is no fault of a case, and what writing throws.
  package func run(_ mode: Mode = .write, prunes: Bool = false) throws -> EmbedReport {
    guard
      let content = SiteContent(
        at: options.content, excluded: options.excluded, in: store)
    else { throw EmbedError.noContent(options.content) }
    var run = try EmbedRun(SitePages(content, options, store), options, store)
    try run.makePlans()
    guard !run.report.hasErrors else { return run.report }
    let unused = prunes ? run.unusedPictures : []
    if mode == .check {
      var report = run.report
      report.diagnostics += try run.staleness(unused: unused)
      report.quoted.merge(run.pageTexts) { first, _ in first }
      return report
    }
    let edits = run.pageEdits()
    if !edits.isEmpty { try run.move(to: edits) }
    var report = run.report
    try store.makeFolder(options.assets)
    report.drawn = try run.draw(progress)
    for (path, bytes) in run.files(edits) + [(options.manifest, try run.manifest().bytes)]
    where store.read(path) != bytes {
      let folder = FilePath.folder(of: path)
      if !folder.isEmpty { try store.makeFolder(folder) }
      try store.write(bytes, path)
      report.written.append(path)
    }
    for path in unused {
      try store.remove(path)
      report.removed.append(path)
    }
    return report
  }
}
