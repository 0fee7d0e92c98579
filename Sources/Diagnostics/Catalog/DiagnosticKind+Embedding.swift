extension DiagnosticKind {
  /// What can be wrong with the figures of a site.
  static let embedding = [
    DiagnosticKind(
      "LM0701", "An attribute of a figure that is not understood",
      explanation: "Beside ‘lesionmap’ a block may say id, sex, age, title, caption and view. "
        + "What the case says itself stands; another sex is a contradiction.",
      remedy: "Write key=value, with quotation marks around values that have spaces."),
    DiagnosticKind(
      "LM0702", "A case that a page names and that is not there",
      explanation: "A name is relative to the page's folder; with a slash in front, to the "
        + "content. Cases outside the content are not read.",
      remedy: "Correct the name, or move the file beside the page."),
    DiagnosticKind(
      "LM0703", "A block without an end",
      explanation: "Where a block ends has to be seen before anything can be put below it.",
      remedy: "Close a fence with as many marks as opened it, a comment with ‘-->’."),
    DiagnosticKind(
      "LM0704", "A figure within a line",
      explanation: "A figure is a block and cannot stand between words.",
      remedy: "Give the comment a line of its own."),
    DiagnosticKind(
      "LM0705", "A figure in a page that cannot be kept up to date",
      explanation: "With --in-place a figure stands between two comments below its block. Without "
        + "one of them, or without the block, nobody knows what may be replaced.",
      remedy: "Put back what is missing, or delete the figure and its comments."),
    DiagnosticKind(
      "LM0706", "A stale figure",
      explanation: "With --check nothing is written; what a run would change is an error.",
      remedy: "Run the command without --check and commit what it writes."),
    DiagnosticKind(
      "LM0707", "Two figures of one name",
      explanation: "Links find a figure and the rows of its table by its id.",
      remedy: "Give each figure an id of its own, or none: then it is named after its page."),
    DiagnosticKind(
      "LM0708", "A page that cannot be read",
      explanation: "Pages are UTF-8 text.",
      remedy: "Save the page as UTF-8, or pass it over with --exclude."),
  ]
}
