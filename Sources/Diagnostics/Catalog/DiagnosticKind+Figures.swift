extension DiagnosticKind {
  /// What can be doubtful about a finished figure.
  static let figures = [
    DiagnosticKind(
      "LM0401", "A finding that is not drawn",
      explanation: "No view of the figure shows the site, or it is no place in particular. The "
        + "finding is listed below the figure with the reason.",
      remedy: "Add a view with --view, or name the site more closely.",
      example: Example(.siteList, "bone")),
    DiagnosticKind(
      "LM0402", "A finding drawn at a wider site",
      explanation: "The figure has no place for the site itself; what it is a piece of stands in.",
      remedy: "Nothing needs to be done; another view may show the site itself."),
    DiagnosticKind(
      "LM0403", "Findings that the page has no room to name",
      explanation:
        "They have their markers, and are named in the description of the picture alone.",
      remedy: "Split the findings over two figures, or show fewer views."),
    DiagnosticKind(
      "LM0404", "Label lines that cross",
      explanation: "The layout found no arrangement without a crossing.",
      remedy: "Show the findings in another view, or split them over two figures."),
    DiagnosticKind(
      "LM0405", "Two cases that would be one file",
      explanation: "With --out-dir each case becomes a file named after it, and a picture is never "
        + "written over that of another case. Letters, digits, dots, hyphens and underscores stay; "
        + "anything else becomes a hyphen, and upper and lower case are alike.",
      remedy: "Give each case a name of its own."),
    DiagnosticKind(
      "LM0406", "A finding in the middle of a wide region",
      explanation: "The site is a part of the body with much in it. The marker sits in its middle, "
        + "and the figure says so.",
      remedy: "Name the organ, bone or node, or a part of the region, if it is known.",
      example: Example(.siteList, "abdomen")),
    DiagnosticKind(
      "LM0410", "A character that no font has",
      explanation: "None of the fonts that were found has the character, so that a box is drawn in "
        + "its place. Fonts are looked for in the places where Debian and macOS keep them.",
      remedy: "Install a font for the script: on Debian, fonts-noto-core has most scripts and "
        + "fonts-noto-cjk Chinese, Japanese and Korean. Or name a font that has it with --font."),
    DiagnosticKind(
      "LM0411", "An inset that is not shown",
      explanation:
        "The layout names it, but no finding lies in it, the body drawn does not have what "
        + "it shows, or the page has no room for it.",
      remedy: "Take it out of the layout, or take a larger page.",
      example: Example(.caseFile, "lesionmap: 1\nlayout: inset breast\nlesions: [liver]\n")),
  ]
}
