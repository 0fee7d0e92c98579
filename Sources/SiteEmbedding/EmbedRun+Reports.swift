internal import Diagnostics

// What a run has to say.

extension EmbedRun {
  /// Every figure and file that a run would change, as errors.
  func staleness(unused: [String]) throws -> [Diagnostic] {
    let fresh = try manifest().entries
    var said: [Diagnostic] = []
    let edits = pageEdits()
    for (task, entry) in zip(pages.tasks, fresh) {
      let isWhole = entry.head.variants.allSatisfy { $0.bytes > 0 }
      let known = old[task.id]
      let isAsListed =
        known?.figureBytes == entry.figureBytes && known?.head.variants == entry.head.variants
      if isWhole, isAsListed, edits[task.page] == nil { continue }
      said.append(
        Diagnostic(
          .error, code: "LM0706", "the figure is stale", at: shown(task.place),
          hint: "run the command without --check"))
    }
    let current = Set(pages.tasks.map(\.id))
    said += old.keys.filter { !current.contains($0) }.sorted().map {
      stale("the manifest lists ‘\($0)’, which no page asks for", in: options.manifest)
    }
    if said.isEmpty, store.read(options.manifest).flatMap({ EmbedManifest($0) }) == nil {
      said.append(stale("the manifest is missing or was changed by hand", in: options.manifest))
    }
    if let (path, bytes) = files([:]).first, store.read(path) != bytes {
      said.append(stale("the style sheet is stale", in: path))
    }
    return said + unused.map { stale("no figure uses the picture", in: $0) }
  }

  private func stale(_ message: String, in file: String) -> Diagnostic {
    Diagnostic(
      .error, code: "LM0706", message, at: SourcePlace(file: file, line: 1, column: 1),
      hint: "run the command without --check")
  }

  /// What is to be said of pages and cases.
  var report: EmbedReport {
    var report = EmbedReport()
    report.figures = pages.tasks.count
    var said = pages.diagnostics
    for state in states {
      switch state {
      case .kept(let entry): said += entry.head.diagnostics.map(\.diagnostic)
      case .planned(let plan): said += plan.diagnostics
      }
    }
    for file in Set(said.compactMap { $0.place?.file }) {
      report.quoted[pages.content.shown(file)] = pages.quotedText(of: file)
    }
    report.diagnostics = said.map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.place = diagnostic.place.map(shown)
      return diagnostic
    }
    return report
  }

  /// The pages with figures, for quoting their lines.
  var pageTexts: [String: String] {
    Dictionary(
      pages.tasks.map { task in
        (pages.content.shown(task.file), pages.texts[task.page]?.text ?? "")
      }, uniquingKeysWith: { first, _ in first })
  }

  private func shown(_ place: SourcePlace) -> SourcePlace {
    var place = place
    place.file = pages.content.shown(place.file)
    return place
  }
}
