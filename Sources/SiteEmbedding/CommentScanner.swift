internal import Diagnostics

/// Finds the blocks that are HTML comments.
///
/// ```html
/// <!-- lesionmap: case1.yml -->
/// <!-- lesionmap sex=female
/// R kidney; both breasts
/// -->
/// ```
enum CommentScanner {
  /// The blocks of an HTML page.
  static func scan(_ page: PageText) -> PageScan { scan(page.text, firstLine: 0, page) }

  /// The blocks of a piece of HTML.
  ///
  /// - Parameters:
  ///   - html: lines of the page, without what stands before them in quotations and lists.
  ///   - firstLine: where in the page it begins, counted from 0.
  static func scan(_ html: String, firstLine: Int, _ page: PageText) -> PageScan {
    var scan = PageScan()
    let lines = html.split(separator: "\n", omittingEmptySubsequences: false)
    var counted = html.startIndex
    var line = 0
    for comment in HTMLComments.all(in: html) {
      line += html[counted..<comment.range.lowerBound].newlines
      counted = comment.range.lowerBound
      if html[comment.range.lowerBound...].hasPrefix(PageEditor.begin) {
        scan.regionStarts.append(firstLine + line)
      }
      guard let words = Words(comment.content) else { continue }
      let reader = Reader(
        comment: comment, words: words, html: html, lines: lines, line: line, firstLine: firstLine,
        page: page)
      reader.read(into: &scan)
    }
    return scan
  }

  /// What a comment of ours says; nil for another.
  private struct Words {
    /// Behind `lesionmap` or `lesionmap:` on its line.
    var line: Substring
    var hasColon: Bool
    /// The lines below; nil when there are none, or none with words.
    var text: Substring?

    init?(_ content: Substring) {
      let inside = content.drop { $0 == " " || $0 == "\t" }
      guard inside.hasPrefix("lesionmap") else { return nil }
      var rest = inside.dropFirst("lesionmap".count)
      if ["begin", "end"].contains(where: { rest.hasPrefix(":" + $0) }) { return nil }
      hasColon = rest.first == ":"
      if hasColon { rest = rest.dropFirst() }
      guard hasColon || rest.first?.isWhitespace ?? true else { return nil }
      let end = rest.firstIndex(of: "\n") ?? rest.endIndex
      line = rest[..<end]
      let below = rest[end...].dropFirst()
      text = below.allSatisfy(\.isWhitespace) ? nil : below
    }
  }

  private struct Reader {
    var comment: HTMLComments.Comment
    var words: Words
    var html: String
    var lines: [Substring]
    /// Within the piece.
    var line: Int
    var firstLine: Int
    var page: PageText

    private var first: Int { firstLine + line }
    private var last: Int { first + html[comment.range].newlines }
    private var before: Substring {
      html[lines[line].startIndex..<comment.range.lowerBound]
    }
    private var lead: String {
      let own = page.lines[first]
      return String(own.prefix(max(0, own.count - lines[line].count) + before.count))
    }

    func read(into scan: inout PageScan) {
      guard comment.isClosed else {
        return fail("LM0703", "the comment has no end", "close it with ‘-->’", &scan)
      }
      let after = html[comment.range.upperBound...].prefix { $0 != "\n" }
      guard before.allSatisfy(\.isWhitespace), after.allSatisfy(\.isWhitespace) else {
        scan.faults.append(.notAlone(line: first, column: lead.count))
        return
      }
      do {
        let (attributes, content) = try parts()
        guard let content else {
          var fault = BlockFault(
            code: "LM0701", message: "a comment that names no case", line: first,
            column: lead.count,
            hint: "name a file, ‘<!-- lesionmap: case1.yml -->’, or write the sites on lines below")
          if !words.hasColon { fault.severity = .warning }
          scan.faults.append(fault)
          return
        }
        scan.blocks.append(
          FigureBlock(
            kind: .comment, lines: first..<(last + 1), lead: lead, prefix: lead.asContinuation,
            attributes: attributes, content: content))
      } catch {
        fail("LM0701", error.message, error.hint, &scan)
      }
    }

    private func parts() throws(BlockAttributes.Fault) -> (BlockAttributes, BlockContent?) {
      if let text = words.text {
        let attributes = try BlockAttributes(String(words.line))
        // The line of ‘-->’ says nothing where it stands alone.
        var shown = text.split(separator: "\n", omittingEmptySubsequences: false)
        if shown.last?.allSatisfy(\.isWhitespace) ?? false { shown.removeLast() }
        let indents: [Int] = shown.indices.map { index in
          let (own, inner) = (page.lines[first + 1 + index], lines[self.line + 1 + index])
          return max(0, own.count - inner.count)
        }
        let below = shown.joined(separator: "\n") + "\n"
        return (attributes, .text(BlockText(text: below, firstLine: first + 1, indents: indents)))
      }
      guard words.hasColon else { return (BlockAttributes(), nil) }
      let line = words.line.trimmed
      let file: Substring
      let rest: Substring
      if line.first == "\"", let close = line.dropFirst().firstIndex(of: "\"") {
        file = line[line.index(after: line.startIndex)..<close]
        rest = line[line.index(after: close)...]
      } else {
        file = line.prefix { !$0.isWhitespace }
        rest = line.dropFirst(file.count)
      }
      return (try BlockAttributes(String(rest)), file.isEmpty ? nil : .file(String(file)))
    }

    private func fail(
      _ code: String, _ message: String, _ hint: String?, _ scan: inout PageScan
    ) {
      scan.faults.append(
        BlockFault(code: code, message: message, line: first, column: lead.count, hint: hint))
    }
  }
}

extension Substring {
  fileprivate var newlines: Int { utf8.count { $0 == 0x0A } }
}
