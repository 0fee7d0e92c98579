internal import Diagnostics
internal import LesionMap

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
  private let disk: FileStore
  /// What takes time in a run.
  package enum Step: String, Sendable {
    /// Finding out what the pictures show.
    case composing
    case drawing
  }

  /// Called after each figure, from any thread: what is done, how many are done, of how many.
  package typealias Progress = @Sendable (Step, Int, Int) -> Void

  private let progress: Progress

  package init(
    _ options: EmbedOptions, store: FileStore,
    progress: @escaping Progress = { _, _, _ in }
  ) {
    self.options = options
    disk = store
    self.progress = progress
  }

  /// Runs once.
  ///
  /// - Parameter prunes: whether pictures that no figure uses are removed.
  /// - Throws: ``EmbedError``, ``FigureError`` for what is no fault of a case, and what writing throws.
  package func run(_ mode: Mode = .write, prunes: Bool = false) throws -> EmbedReport {
    guard
      let content = SiteContent(
        at: options.content, excluded: options.excluded, in: disk)
    else { throw EmbedError.noContent(options.content) }
    let foundation = FigureFoundation(font: options.font)
    let fingerprint = EmbedState.fingerprint(options, foundation, disk)
    let state = options.state.flatMap { disk.read($0) }.flatMap { EmbedState($0) }
    let ledger = FileLedger(disk, known: state?.records ?? [:])
    if let state, state.fingerprint == fingerprint, state.holds(content, ledger),
      !prunes
        || PictureVariant.names(in: options.assets, disk, besides: state.pictures).isEmpty
    {
      // Files that were only touched need not be read again.
      if ledger.records != state.records { note(state.with(ledger.records)) }
      return state.report(disk)
    }
    // A look that cannot be read is an error, whether or not something has to be drawn.
    _ = try options.look()
    let store = disk.kept(in: ledger)
    var run = EmbedRun(SitePages(content, options, store), options, store, ledger, foundation)
    try run.makePlans(progress)
    guard !run.report.hasErrors else { return run.report }
    let report = try finish(&run, mode, prunes: prunes, store)
    if !report.hasErrors {
      note(run.state(fingerprint: fingerprint, fonts: foundation.fontFiles, report))
    }
    return report
  }

  /// Notes how everything stands. What cannot be noted is read again by the next run; nothing else is lost.
  private func note(_ state: EmbedState?) {
    guard let path = options.state, let bytes = state?.bytes else { return }
    try? disk.makeFolder(FilePath.folder(of: path))
    try? disk.write(bytes, path)
  }

  /// Checks, or draws and writes.
  private func finish(
    _ run: inout EmbedRun, _ mode: Mode, prunes: Bool, _ store: FileStore
  ) throws -> EmbedReport {
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
