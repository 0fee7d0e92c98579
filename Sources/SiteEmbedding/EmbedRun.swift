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
  /// The entries of the manifest before the run, by id.
  let old: [String: ManifestEntry]
  private let foundation: String
  private var planner: FigurePlanner?
  /// Of the tasks of the pages, in their order.
  private(set) var states: [State] = []

  init(_ pages: SitePages, _ options: EmbedOptions, _ store: FileStore) throws(FigureError) {
    self.pages = pages
    self.options = options
    self.store = store
    let manifest = store.read(options.manifest)
      .flatMap { EmbedManifest($0, jobs: options.jobs) }
    old = Dictionary(
      (manifest?.entries ?? []).map { ($0.head.id, $0) }, uniquingKeysWith: { first, _ in first })
    foundation =
      ContentDigest(
        of: [
          lesionMapVersion, try FigureRenderer.foundation(font: options.light.font), options.look,
          "\(options.dark)",
        ]
      ).hex
  }

  // MARK: - Plans

  /// Finds what can be kept and plans the rest.
  mutating func makePlans() throws {
    states = try states(known: [:])
  }

  private mutating func states(known: [String: State]) throws -> [State] {
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
      let plans = try Workers.map(tasks, jobs: options.jobs) { try planner.plan($0) }
      for (index, plan) in zip(open, plans) { states[index] = .planned(plan) }
    }
    return pages.tasks.indices.compactMap { states[$0] }
  }

  /// The entry of the manifest, when it and all that it speaks of are as they were.
  private func keptEntry(of task: FigureTask) -> ManifestEntry? {
    guard let entry = old[task.id], entry.head.key == task.key(foundation: foundation) else {
      return nil
    }
    let isWhole = entry.head.variants.allSatisfy { store.size(picture($0.file)) == $0.bytes }
    return isWhole && entry.head.region == task.region?.digest ? entry : nil
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
  func draw(_ progress: @escaping @Sendable (Int, Int) -> Void) throws -> Int {
    guard let planner else { return 0 }
    let sizes = Dictionary(
      old.values.flatMap { $0.head.variants }.map { ($0.file, $0.bytes) },
      uniquingKeysWith: { first, _ in first })
    var digests: [String: String] = [:]
    var orders: [Order] = []
    for (task, state) in zip(pages.tasks, states) {
      guard case .planned(let plan) = state, let figure = plan.figure else { continue }
      let other = digests.updateValue(plan.digest, forKey: figure.hash)
      guard other == nil || other == plan.digest else {
        throw EmbedError.digestsCollide(figure.hash)
      }
      let missing = plan.variants.filter { variant in
        guard let size = store.size(picture(variant.file)), size > 0 else { return true }
        return sizes[variant.file].map { $0 != size } ?? false
      }
      if other == nil, !missing.isEmpty { orders.append(Order(task: task, variants: missing)) }
    }
    let (disk, assets, count) = (store, options.assets, orders.count)
    let done = Counter()
    _ = try Workers.map(orders, jobs: options.jobs) { order in
      let pictures = try planner.pictures(of: order.task, order.variants)
      for (variant, bytes) in zip(order.variants, pictures) {
        try disk.write(bytes, FilePath.joined(assets, variant.file))
      }
      progress(done.increment(), count)
    }
    return orders.count
  }

  private struct Order: Sendable {
    var task: FigureTask
    var variants: [PictureVariant]
  }

  /// Pictures in the folder that no figure uses.
  var unusedPictures: [String] {
    let used = Set(variants.map(\.file))
    return (store.names(options.assets) ?? [])
      .filter { PictureVariant.isName($0) && !used.contains($0) }
      .sorted().map(picture)
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
            variant.bytes = store.size(picture(variant.file)) ?? 0
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
