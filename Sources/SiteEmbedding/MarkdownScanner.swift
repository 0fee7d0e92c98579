/// Finds the blocks of a Markdown page.
enum MarkdownScanner {
  static func scan(_ page: PageText) -> PageScan {
    var scan = PageScan()
    // The parser knows no front matter; blank lines in its place keep the numbers.
    var lines = page.lines
    for index in page.frontMatter { lines[index] = "" }
    for node in MarkdownTree.nodes(of: lines.joined(separator: "\n")) {
      switch node.kind {
      case .code(let info): readFence(node, info, page, into: &scan)
      case .htmlBlock:
        let comments = CommentScanner.scan(node.literal, firstLine: node.lines.lowerBound, page)
        scan.blocks += comments.blocks
        scan.faults += comments.faults
        scan.regionStarts += comments.regionStarts
      case .inlineHTML: readInline(node, into: &scan)
      }
    }
    return scan
  }

  // MARK: - Fences

  private static func readFence(
    _ node: MarkdownTree.Node, _ info: String, _ page: PageText, into scan: inout PageScan
  ) {
    guard let words = attributes(in: info) else { return }
    let first = node.lines.lowerBound
    let opening = page.lines[first]
    let start = [opening.firstRange(of: "```"), opening.firstRange(of: "~~~")]
      .compactMap { $0?.lowerBound }.min()
    guard let start else { return }
    let lead = String(opening[..<start])
    let fence = opening[start...].prefix { $0 == opening[start] }
    guard isClosed(node.lines, by: fence, page) else {
      scan.faults.append(
        BlockFault(
          code: "LM0703", message: "the block has no end", line: first, column: lead.count,
          hint: "close it with a line of ‘\(fence)’"))
      return
    }
    var literal = node.literal.split(separator: "\n", omittingEmptySubsequences: false)
    if literal.last?.isEmpty ?? false { literal.removeLast() }
    let text = BlockText(
      text: node.literal, firstLine: first + 1,
      indents: indents(of: literal, from: first + 1, page))
    do {
      scan.blocks.append(
        FigureBlock(
          kind: .fence, lines: node.lines, lead: lead, prefix: lead.asContinuation,
          attributes: try BlockAttributes(words), content: .text(text)))
    } catch {
      scan.faults.append(
        BlockFault(
          code: "LM0701", message: error.message, line: first, column: lead.count,
          hint: error.hint))
    }
  }

  /// What stands behind `lesionmap` in an info string; nil when the block is none of ours.
  ///
  /// `lesionmap …`, `{.lesionmap …}` of Pandoc and Python-Markdown, `{lesionmap} …` of MyST.
  static func attributes(in info: String) -> String? {
    let plain = info.map { $0 == "{" || $0 == "}" ? " " : $0 }
    let words = String(plain).split(separator: " ", maxSplits: 1)
    guard let name = words.first, name == "lesionmap" || name == ".lesionmap" else { return nil }
    return words.count > 1 ? String(words[1]) : ""
  }

  private static func isClosed(
    _ lines: Range<Int>, by fence: Substring, _ page: PageText
  ) -> Bool {
    guard lines.count > 1 else { return false }
    let last = page.lines[lines.upperBound - 1].drop { $0 == ">" || $0 == " " || $0 == "\t" }
    let marks = last.prefix { $0 == fence.first }
    return marks.count >= fence.count && last.dropFirst(marks.count).allSatisfy(\.isWhitespace)
  }

  private static func indents(of literal: [Substring], from line: Int, _ page: PageText) -> [Int] {
    literal.enumerated().map { max(0, page.lines[line + $0.offset].count - $0.element.count) }
  }

  // MARK: - Comments in running text

  private static func readInline(_ node: MarkdownTree.Node, into scan: inout PageScan) {
    guard node.literal.hasPrefix("<!--"),
      node.literal.dropFirst(4).trimmed.hasPrefix("lesionmap:")
    else { return }
    scan.faults.append(.notAlone(line: node.lines.lowerBound, column: 0))
  }
}

extension BlockFault {
  static func notAlone(line: Int, column: Int) -> BlockFault {
    BlockFault(
      code: "LM0704", message: "a figure cannot stand within a line", line: line, column: column,
      hint: "give the comment a line of its own")
  }
}

extension String {
  /// What continues the quotations and lists that this line begins: `> - ` goes on as `>   `.
  var asContinuation: String {
    String(map { $0 == ">" || $0 == "\t" ? $0 : " " })
  }
}
