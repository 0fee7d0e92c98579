internal import Diagnostics
internal import LesionMap

/// One run over a site: which figures stay as they are, and what becomes of the others.
struct EmbedRun {
  /// What is known of a figure.
  enum State {
    /// Nothing has changed since the manifest was written.
    case kept(ManifestEntry)
    case planned(FigurePlanner.Plan)
  }

  private(set) var pages: SitePages
  let options: EmbedOptions
  let store: FileStore
  private let ledger: FileLedger
  /// The entries of the manifest before the run, by id.
  let old: [String: ManifestEntry]
  private let foundation: String
  private var planner: FigurePlanner?
  /// Of the tasks of the pages, in their order.
  private(set) var states: [State] = []

  /// - Parameters:
  ///   - store: with `ledger` kept of it.
  ///   - foundation: what all pictures stand on.
  init(
    _ pages: SitePages, _ options: EmbedOptions, _ store: FileStore, _ ledger: FileLedger,
    _ foundation: FigureFoundation
  ) {
    self.pages = pages
    self.options = options
    self.store = store
    self.ledger = ledger
    let manifest = store.read(options.manifest)
      .flatMap { EmbedManifest($0, jobs: options.jobs) }
    old = Dictionary(
      (manifest?.entries ?? []).map { ($0.head.id, $0) }, uniquingKeysWith: { first, _ in first })
    let fonts = foundation.fontFiles.map { path in
      FilePath.name(of: path) + " " + (ledger.digest(path)?.hex ?? "")
    }
    let lenders = foundation.lentFontFiles.map { path in
      FilePath.name(of: path) + " \(store.stamp(path)?.size ?? 0)"
    }
    self.foundation =
      ContentDigest(
        of: [options.program, foundation.atlas, options.lookText, "\(options.dark)"] + fonts
          + lenders
      ).hex
  }

  // MARK: - Plans

  /// Finds what can be kept and plans the rest.
  mutating func makePlans(_ progress: @escaping SiteEmbedder.Progress) throws {
    // Pictures that no earlier run on this machine has seen are read here, several at a time.
    let ledger = ledger
    let pictures = Set(old.values.flatMap { $0.head.variants.map { picture($0.file) } })
    _ = try Workers.map(pictures.sorted(), jobs: options.jobs) { _ = ledger.digest($0) }
    states = try states(known: [:], progress)
  }

  private mutating func states(
    known: [String: State], _ progress: @escaping SiteEmbedder.Progress = { _, _, _ in }
  ) throws -> [State] {
    var states: [Int: State] = [:]
    var open: [Int] = []
    for (index, task) in pages.tasks.enumerated() {
      if let entry = keptEntry(of: task) {
        states[index] = .kept(entry)
      } else if case .planned(let plan)? = known[task.id] {
        states[index] = .planned(plan)
      } else {
        open.append(index)
      }
    }
    if !open.isEmpty {
      let planner = try planner ?? FigurePlanner(options)
      self.planner = planner
      let tasks = open.map { pages.tasks[$0] }
      let done = Counter()
      let plans = try Workers.map(tasks, jobs: options.jobs) { task in
        defer { progress(.composing, done.increment(), tasks.count) }
        return try planner.plan(task)
      }
      for (index, plan) in zip(open, plans) { states[index] = .planned(plan) }
    }
    return pages.tasks.indices.compactMap { states[$0] }
  }

  /// The entry of the manifest, when it and all that it speaks of are as they were.
  private func keptEntry(of task: FigureTask) -> ManifestEntry? {
    guard let entry = old[task.id], entry.head.key == task.key(foundation: foundation) else {
      return nil
    }
    let isWhole = entry.head.variants.allSatisfy {
      ledger.digest(picture($0.file))?.hex == $0.sha256
    }
    // Where figures are written into pages, one that does not stand there yet is not kept.
    let isPlaced = !options.isInPlace || task.block.kind == .sidecar || task.region != nil
    return isWhole && isPlaced && entry.head.region == task.region?.digest ? entry : nil
  }

  private func picture(_ name: String) -> String { FilePath.joined(options.assets, name) }

  // MARK: - Pages

  /// The pages into which figures have to be written, as they will be.
  func pageEdits() -> [Int: PageText] {
    guard options.isInPlace else { return [:] }
    var figures: [Int: [(task: FigureTask, lines: [String])]] = [:]
    for (task, state) in zip(pages.tasks, states) {
      guard case .planned(let plan) = state, task.block.kind != .sidecar else { continue }
      let lines = PageEditor.lines(plan.markup, prefix: task.block.prefix)
      if task.region?.digest != PageEditor.digest(of: lines) {
        figures[task.page, default: []].append((task, lines))
      }
    }
    return figures.reduce(into: [:]) { edits, item in
      guard var page = pages.texts[item.key] else { return }
      PageEditor.put(item.value, into: &page)
      edits[item.key] = page
    }
  }

  /// Goes on with the pages as they will be, in which blocks stand on other lines.
  mutating func move(to edits: [Int: PageText]) throws {
    let before = Dictionary(
      zip(pages.tasks, states).map { ($0.id, ($0, $1)) }, uniquingKeysWith: { first, _ in first })
    pages.change(edits)
    var known: [String: State] = [:]
    for task in pages.tasks {
      guard let (old, state) = before[task.id], case .planned(let plan) = state else { continue }
      let lines = task.block.lines.lowerBound - old.block.lines.lowerBound
      known[task.id] = .planned(plan.moved(by: lines, in: task.file))
    }
    states = try states(known: known)
  }

  // MARK: - Pictures

  /// Draws the pictures that are missing; says how many figures needed any.
  func draw(_ progress: @escaping SiteEmbedder.Progress) throws -> Int {
    guard let planner else { return 0 }
    let wanted = Dictionary(
      old.values.flatMap { $0.head.variants }.map { ($0.file, $0.sha256) },
      uniquingKeysWith: { first, _ in first })
    var digests: [String: String] = [:]
    var ordered: Set<String> = []
    var orders: [Order] = []
    for (task, state) in zip(pages.tasks, states) {
      guard case .planned(let plan) = state else { continue }
      for (hash, digest) in plan.digests {
        let other = digests.updateValue(digest, forKey: hash)
        guard other == nil || other == digest else { throw EmbedError.digestsCollide(hash) }
      }
      let missing = plan.variants.filter { variant in
        guard ordered.insert(variant.file).inserted else { return false }
        let path = picture(variant.file)
        guard let size = store.stamp(path)?.size, size > 0 else { return true }
        return wanted[variant.file].map { $0 != ledger.digest(path)?.hex } ?? false
      }
      if !missing.isEmpty { orders.append(Order(task: task, variants: missing)) }
    }
    let (disk, assets, count) = (store, options.assets, orders.count)
    let done = Counter()
    _ = try Workers.map(orders, jobs: options.jobs) { order in
      let pictures = try planner.pictures(of: order.task, order.variants)
      for (variant, bytes) in zip(order.variants, pictures) {
        try disk.write(bytes, FilePath.joined(assets, variant.file))
      }
      progress(.drawing, done.increment(), count)
    }
    return orders.count
  }

  private struct Order: Sendable {
    var task: FigureTask
    var variants: [PictureVariant]
  }

  // MARK: - The next run

  /// How everything stands after the run; nil when something was not read whole.
  func state(fingerprint: String, fonts: [String], _ report: EmbedReport) -> EmbedState? {
    let files =
      pages.content.files.map { pages.content.shown($0.path) }
      + pages.tasks.map { pages.content.shown($0.words.file) }
      + variants.map { picture($0.file) } + [options.manifest, picture(StyleSheet.name)] + fonts
    let all = ledger.records
    let records = Dictionary(
      files.map { ($0, all[$0]) }, uniquingKeysWith: { first, _ in first })
    guard !records.values.contains(nil) else { return nil }
    return EmbedState(
      fingerprint: fingerprint, pages: pages.content.files.map(\.path),
      records: records.compactMapValues { $0 }, pictures: Set(variants.map(\.file)), report)
  }

  /// Pictures in the folder that no figure uses.
  var unusedPictures: [String] {
    PictureVariant.names(in: options.assets, store, besides: Set(variants.map(\.file)))
      .map(picture)
  }

  private var variants: [PictureVariant] {
    states.flatMap { state in
      switch state {
      case .kept(let entry): entry.head.variants
      case .planned(let plan): plan.variants
      }
    }
  }

  // MARK: - Files

  /// The style sheet and the pages that change.
  func files(_ edits: [Int: PageText]) -> [(path: String, bytes: [UInt8])] {
    let sheet = (picture(StyleSheet.name), Array(StyleSheet.text(dark: options.dark).utf8))
    let changed = edits.keys.sorted().compactMap { index in
      edits[index].map { (pages.content.shown(pages.content.files[index].path), $0.bytes) }
    }
    return [sheet] + changed
  }

  /// The entries of the manifest, with the pictures as they are on the disk.
  func manifest() throws -> EmbedManifest {
    var entries: [ManifestEntry] = []
    for (task, state) in zip(pages.tasks, states) {
      switch state {
      case .kept(let entry): entries.append(entry)
      case .planned(let plan):
        guard let figure = plan.figure else { continue }
        let head = ManifestHead(
          diagnostics: plan.diagnostics.map { DiagnosticRecord($0) }, id: task.id,
          key: task.key(foundation: foundation), region: task.region?.digest,
          variants: plan.variants.map { variant in
            var variant = variant
            let path = picture(variant.file)
            variant.bytes = store.stamp(path)?.size ?? 0
            variant.sha256 = ledger.digest(path)?.hex ?? ""
            return variant
          })
        entries.append(try ManifestEntry(head, figure))
      }
    }
    return EmbedManifest(entries: entries)
  }
}

extension FigurePlanner.Plan {
  /// The plan of a block that stands on other lines of its page.
  fileprivate func moved(by lines: Int, in file: String) -> Self {
    var plan = self
    plan.figure?.line += lines
    for index in plan.diagnostics.indices where plan.diagnostics[index].place?.file == file {
      plan.diagnostics[index].place?.line += lines
    }
    return plan
  }
}
