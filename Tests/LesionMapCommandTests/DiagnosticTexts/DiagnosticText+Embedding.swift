import Foundation

extension DiagnosticText {
  static let embedding: [DiagnosticText] = [
    .page(
      "LM0701", "# Case\n\n```lesionmap sexx=male\nliver\n```\n",
      says: """
        content/a.md:3:1: error: a figure has no attribute ‘sexx’ [LM0701]
          ```lesionmap sexx=male
          ^
          hint: did you mean ‘sex’?
        """),
    .page(
      "LM0701", "> <!-- lesionmap case1.yml -->\n",
      says: """
        content/a.md:1:3: warning: a comment that names no case [LM0701]
          > <!-- lesionmap case1.yml -->
            ^
          hint: name a file, ‘<!-- lesionmap: case1.yml -->’, or write the sites on lines below
        """),
    .page(
      "LM0702", "<!-- lesionmap: case1.yml -->\n",
      says: """
        content/a.md:1:1: error: there is no file ‘content/case1.yml’ [LM0702]
          <!-- lesionmap: case1.yml -->
          ^
          hint: the name is relative to the page's folder, or with / in front to the content
        """),
    .page(
      "LM0703", "````lesionmap\nliver\n```\n",
      says: """
        content/a.md:1:1: error: the block has no end [LM0703]
          ````lesionmap
          ^
          hint: close it with a line of ‘````’
        """),
    .page(
      "LM0704", "See <!-- lesionmap: case1.yml --> here.\n",
      says: """
        content/a.md:1:1: error: a figure cannot stand within a line [LM0704]
          See <!-- lesionmap: case1.yml --> here.
          ^
          hint: give the comment a line of its own
        """),
    .page(
      "LM0705", "<!-- lesionmap:begin -->\n<figure>\n<!-- lesionmap:end -->\n",
      says: """
        content/a.md:1:1: error: a figure in the page without the block it was made from [LM0705]
          <!-- lesionmap:begin -->
          ^
          hint: put the block back above it, or delete it down to its end
        """),
    .page(
      "LM0706", "```lesionmap sex=male\nliver\n```\n", with: ["--check"],
      says: """
        content/a.md:1:1: error: the figure is stale [LM0706]
          ```lesionmap sex=male
          ^
          hint: run the command without --check
        assets/lesionmap.css:1:1: error: the style sheet is stale [LM0706]
          hint: run the command without --check
        """),
    .page(
      "LM0707", "```lesionmap #a sex=male\nliver\n```\n\n```lesionmap #a sex=male\nliver\n```\n",
      says: """
        content/a.md:5:1: error: a second figure with the id ‘a’ [LM0707]
          ```lesionmap #a sex=male
          ^
          hint: give each figure an id of its own, or none
        """),
    .page(
      "LM0708", "caf\u{E9}\n", encoding: .isoLatin1,
      says: """
        content/a.md:1:1: error: the page is no UTF-8 text [LM0708]
        """),
  ]

  /// What `lesionmap embed` says of a page, without its last line, which counts.
  private static func page(
    _ code: String, _ text: String, with options: [String] = [],
    encoding: String.Encoding = .utf8, says said: String
  ) -> DiagnosticText {
    DiagnosticText(code: code, said: said) { scratch in
      let page = scratch["content/a.md"]
      try FileManager.default.createDirectory(
        at: page.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: page, atomically: false, encoding: encoding)
      let run = try Command.run(
        ["embed", "content", "--out", "assets", "--manifest", "figures.json", "--in-place"]
          + ["--width", "160", "--dark", "none"] + options, in: scratch.folder)
      let lines = run.error.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.dropLast(2).joined(separator: "\n")
    }
  }
}
