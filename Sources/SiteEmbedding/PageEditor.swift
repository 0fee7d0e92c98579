/// Keeps finished figures in pages, between two comments below the block they are made from.
enum PageEditor {
  static let begin = "<!-- lesionmap:begin"
  private static let firstLine =
    "<!-- lesionmap:begin (made from the block above; changes down to the end are lost) -->"
  private static let lastLine = "<!-- lesionmap:end -->"

  /// The figure that stands below a block; nil when there is none yet.
  ///
  /// - Throws: ``BlockFault`` when it begins and does not end.
  static func region(below block: FigureBlock, in page: PageText) throws(BlockFault)
    -> FigureRegion?
  {
    var first = block.lines.upperBound
    while first < page.lines.count, page.lines[first].isBlankInContainers { first += 1 }
    guard first < page.lines.count, page.lines[first].withoutContainers.hasPrefix(begin) else {
      return nil
    }
    var last = first + 1
    while last < page.lines.count, !page.lines[last].contains(lastLine) {
      guard !page.lines[last].withoutContainers.hasPrefix(begin) else { break }
      last += 1
    }
    guard last < page.lines.count, page.lines[last].contains(lastLine) else {
      throw BlockFault(
        code: "LM0705", message: "a figure in the page begins and does not end", line: first,
        hint: "delete it from here on, or put back the line ‘\(lastLine)’")
    }
    return FigureRegion(
      lines: first..<(last + 1), digest: digest(of: Array(page.lines[first...last])))
  }

  /// The lines of a figure in a page.
  static func lines(_ markup: [String], prefix: String) -> [String] {
    ([firstLine] + markup + [lastLine]).map { prefix + $0 }
  }

  static func digest(of lines: [String]) -> String {
    ContentDigest(of: [lines.joined(separator: "\n")]).hex
  }

  /// Puts figures below their blocks, or in the place of those that stand there.
  static func put(_ figures: [(task: FigureTask, lines: [String])], into page: inout PageText) {
    let end = page.lineEnd
    // From the last to the first, so that the numbers of those before stay right.
    for (task, lines) in figures.sorted(by: {
      $0.task.block.lines.lowerBound > $1.task.block.lines.lowerBound
    }) {
      var lines = lines
      let target: Range<Int>
      if let region = task.region {
        target = region.lines
      } else {
        let index = task.block.lines.upperBound
        target = index..<index
        let blank = task.block.prefix.trimmingTrailingBlanks
        lines.insert(blank, at: 0)
        // HTML goes on until a blank line.
        if index < page.lines.count, !page.lines[index].isBlankInContainers { lines.append(blank) }
      }
      if target.lowerBound == page.lines.count, let last = page.ends.indices.last {
        page.ends[last] = end
      }
      page.lines.replaceSubrange(target, with: lines)
      page.ends.replaceSubrange(target, with: lines.map { _ in end })
    }
  }
}

extension String {
  /// Without the marks of quotations and the indentation before it.
  fileprivate var withoutContainers: Substring { drop { $0 == ">" || $0 == " " || $0 == "\t" } }
  fileprivate var isBlankInContainers: Bool { withoutContainers.isEmpty }
}
