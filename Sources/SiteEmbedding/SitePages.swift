internal import Diagnostics
internal import LesionMap

/// The pages of a site, and the figures they ask for.
struct SitePages: Sendable {
  let content: SiteContent
  private let options: EmbedOptions
  private let store: FileStore
  /// In the order of the content; nil for a page that cannot be read.
  private(set) var texts: [PageText?] = []
  private var scans: [PageScan?] = []
  private(set) var tasks: [FigureTask] = []
  /// At places relative to the content.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ content: SiteContent, _ options: EmbedOptions, _ store: FileStore) {
    self.content = content
    self.options = options
    self.store = store
    let read = try? Workers.map(content.files, jobs: options.jobs) { file in
      let bytes = store.read(content.shown(file.path))
      let page = bytes.flatMap { PageText($0) }
      return (isThere: bytes != nil, page: page, scan: page.map { Self.scan($0, file) })
    }
    for (file, (isThere, page, scan)) in zip(content.files, read ?? []) {
      texts.append(page)
      scans.append(scan)
      guard page == nil else { continue }
      let message = isThere ? "the page is no UTF-8 text" : "the page cannot be read"
      diagnostics.append(fault("LM0708", message, in: file))
    }
    findTasks()
  }

  /// Changes pages, and finds their figures anew.
  mutating func change(_ pages: [Int: PageText]) {
    for (index, page) in pages {
      texts[index] = page
      scans[index] = Self.scan(page, content.files[index])
    }
    tasks = []
    diagnostics = []
    findTasks()
  }

  private static func scan(_ page: PageText, _ file: SiteContent.File) -> PageScan {
    switch file.kind {
    case .markdown: MarkdownScanner.scan(page)
    case .html: CommentScanner.scan(page)
    case .sidecar: PageScan(blocks: [.sidecar(page)])
    }
  }

  private func fault(_ code: String, _ message: String, in file: SiteContent.File) -> Diagnostic {
    Diagnostic(
      .error, code: code, message, at: SourcePlace(file: file.path, line: 1, column: 1))
  }

  // MARK: - Figures

  private mutating func findTasks() {
    var names = FigureNames()
    for (index, file) in content.files.enumerated() {
      guard let page = texts[index], let scan = scans[index] else { continue }
      diagnostics += scan.faults.map { $0.diagnostic(file: file.path) }
      var claimed: Set<Int> = []
      for block in scan.blocks {
        guard let words = words(of: block, in: file, page) else { continue }
        var region: FigureRegion?
        if options.isInPlace, file.kind != .sidecar {
          do {
            region = try PageEditor.region(below: block, in: page)
          } catch {
            diagnostics.append(error.diagnostic(file: file.path))
          }
        }
        if let region { claimed.insert(region.lines.lowerBound) }
        let id: String
        do {
          id = try names.name(for: file.path, asked: block.attributes.id)
        } catch {
          diagnostics.append(
            Diagnostic(
              .error, code: "LM0707", "a second figure with the id ‘\(error.id)’",
              at: SourcePlace(
                file: file.path, line: block.lines.lowerBound + 1, column: block.lead.count + 1),
              hint: "give each figure an id of its own, or none"))
          continue
        }
        tasks.append(
          FigureTask(
            page: index, file: file.path, block: block,
            source: source(of: block, file, page), id: id, words: words,
            address: address(from: file), region: region))
      }
      if options.isInPlace { findOrphans(scan.regionStarts, claimed, file) }
    }
  }

  /// Figures that stand in a page although their block is gone.
  private mutating func findOrphans(
    _ starts: [Int], _ claimed: Set<Int>, _ file: SiteContent.File
  ) {
    let alreadySaid = Set(
      diagnostics.filter { $0.code == "LM0705" && $0.place?.file == file.path }
        .compactMap { $0.place?.line })
    for start in starts where !claimed.contains(start) && !alreadySaid.contains(start + 1) {
      diagnostics.append(
        BlockFault(
          code: "LM0705", message: "a figure in the page without the block it was made from",
          line: start, hint: "put the block back above it, or delete it down to its end"
        ).diagnostic(file: file.path))
    }
  }

  private func source(
    of block: FigureBlock, _ file: SiteContent.File, _ page: PageText
  ) -> String {
    guard file.kind != .sidecar else { return "" }
    let lines = page.lines[block.lines].joined(separator: "\n")
    return String(lines.dropFirst(block.lead.count))
  }

  private mutating func words(
    of block: FigureBlock, in file: SiteContent.File, _ page: PageText
  ) -> CaseWords? {
    switch block.content {
    case .text(let text) where file.kind == .sidecar:
      return CaseWords(text: text.text, format: .caseFile, file: file.path)
    case .text(let text):
      return CaseWords(
        text: text.text, format: CaseWords.format(of: text.text), file: file.path, block: text)
    case .file(let name):
      do {
        return try words(inFile: name, of: file)
      } catch {
        diagnostics.append(
          BlockFault(
            code: "LM0702", message: error.message, line: block.lines.lowerBound,
            column: block.lead.count, hint: error.hint
          ).diagnostic(file: file.path))
        return nil
      }
    }
  }

  private func words(
    inFile name: String, of page: SiteContent.File
  ) throws(BlockAttributes.Fault) -> CaseWords {
    let wanted =
      name.hasPrefix("/") ? name : FilePath.joined(FilePath.folder(of: page.path), name)
    guard let path = FilePath.normalized(wanted), !path.isEmpty else {
      throw BlockAttributes.Fault(
        message: "‘\(name)’ leads out of the content", hint: "keep cases beside the pages")
    }
    guard let bytes = store.read(content.shown(path)) else {
      throw BlockAttributes.Fault(
        message: "there is no file ‘\(content.shown(path))’",
        hint: "the name is relative to the page's folder, or with / in front to the content")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw BlockAttributes.Fault(message: "‘\(content.shown(path))’ is no UTF-8 text", hint: nil)
    }
    let format: CaseFormat
    if FigureRenderer.isFHIR(Array(bytes.prefix(1 << 16))) {
      format = .fhir
    } else if path.hasSuffix(".txt") {
      format = .siteList
    } else {
      format = .caseFile
    }
    return CaseWords(text: text, format: format, file: path)
  }

  private func address(from file: SiteContent.File) -> String {
    if let address = options.address {
      return address.isEmpty || address.hasSuffix("/") ? address : address + "/"
    }
    let page = FilePath.absolute(content.shown(file.path))
    let way = FilePath.relative(FilePath.absolute(options.assets), from: FilePath.folder(of: page))
    return way.isEmpty ? "" : way + "/"
  }

  /// The text that a diagnostic quotes; nil for records, which hold names.
  func quotedText(of file: String) -> String? {
    if let index = content.files.firstIndex(where: { $0.path == file }) {
      return texts[index]?.text
    }
    return tasks.first { $0.words.file == file && $0.words.format != .fhir }?.words.text
  }
}

extension FigureBlock {
  /// A file that is a case.
  static func sidecar(_ page: PageText) -> FigureBlock {
    FigureBlock(
      kind: .sidecar, lines: 0..<max(1, page.lines.count), lead: "", prefix: "",
      attributes: BlockAttributes(),
      content: .text(BlockText(text: page.text, firstLine: 0, indents: [])))
  }
}

/// Gives figures names that are unique in the site.
struct FigureNames {
  private var taken: Set<String> = []

  struct Taken: Error { var id: String }

  /// The name asked for, or one made from the page's path: `lesionmap-cases-case1`, `…-2`.
  mutating func name(for path: String, asked: String?) throws(Taken) -> String {
    if let asked {
      guard taken.insert(asked).inserted else { throw Taken(id: asked) }
      return asked
    }
    let base = "lesionmap-" + Self.slug(path)
    var name = base
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }

  /// Letters and digits of ASCII, a hyphen for everything else.
  static func slug(_ path: String) -> String {
    let name = FilePath.name(of: path)
    let stem = name.firstIndex(of: ".").map { name[..<$0] } ?? name[...]
    var slug = ""
    for character in FilePath.joined(FilePath.folder(of: path), String(stem)).lowercased() {
      if character.isASCII, character.isLetter || character.isNumber {
        slug.append(character)
      } else if slug.last != "-", !slug.isEmpty {
        slug.append("-")
      }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? "page" : slug
  }
}
