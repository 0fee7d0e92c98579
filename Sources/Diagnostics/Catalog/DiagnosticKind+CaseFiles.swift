extension DiagnosticKind {
  /// What can be wrong in a case file.
  static let caseFiles = [
    DiagnosticKind(
      "LM0110", "Not YAML",
      explanation: "The file cannot be taken apart into keys and values. JSON is YAML too.",
      remedy:
        "Look at the place named: a missing bracket or quotation mark, or a tab before a key.",
      example: Example(.caseFile, "lesionmap: 1\nlesions: [{site: liver]\n")),
    DiagnosticKind(
      "LM0111", "The file is empty",
      explanation: "There is no key and no value in it.",
      remedy: "Begin with ‘lesionmap: 1’ and ‘lesions:’.",
      example: Example(.caseFile, "# nothing yet\n")),
    DiagnosticKind(
      "LM0112", "The case lists no lesions",
      explanation: "A figure needs at least one finding; an empty case is more often a slip.",
      remedy: "Add ‘lesions:’ with one site each.",
      example: Example(.caseFile, "lesionmap: 1\ntitle: Empty\n")),
    DiagnosticKind(
      "LM0113", "The version of the format is missing or unknown",
      explanation: "A case file says which version of the format it is in, so that it keeps its "
        + "meaning when the format grows.",
      remedy: "Write ‘lesionmap: 1’ as its first line.",
      example: Example(.caseFile, "lesions: [liver]\n")),
    DiagnosticKind(
      "LM0114", "An age that is no number of years",
      explanation: "The age is a whole number of completed years from 0 to 130.",
      remedy: "Write ‘age: 38’, or leave it out.",
      example: Example(
        .caseFile, "lesionmap: 1\npatient: {sex: female, age: adult}\nlesions: [liver]\n")),
    DiagnosticKind(
      "LM0115", "A lesion without a site",
      explanation: "Every lesion says where it is.",
      remedy: "Add ‘site:’ with the place.",
      example: Example(.caseFile, "lesionmap: 1\nlesions:\n  - {role: primary}\n")),
    DiagnosticKind(
      "LM0116", "A value that is none of its key's",
      explanation: "Role, character, certainty, count, size and the rest have closed vocabularies, "
        + "so that a marker means one thing.",
      remedy: "Take the word that is suggested, or move yours into ‘note:’.",
      example: Example(.caseFile, "lesionmap: 1\nlesions:\n  - {site: liver, role: primry}\n")),
    DiagnosticKind(
      "LM0117", "An extension without its vessel",
      explanation: "‘extension’ says how a lesion grows along a vessel, which ‘into’ names.",
      remedy: "Add ‘into:’, as in ‘extension: {into: IVC, occlusion: complete}’.",
      example: Example(
        .caseFile,
        "lesionmap: 1\nlesions:\n  - {site: R kidney, extension: {occlusion: complete}}\n")),
    DiagnosticKind(
      "LM0118", "A value of the wrong kind",
      explanation:
        "Text stands where a mapping of keys to values is needed, or the other way round.",
      remedy:
        "Compare with a file in Examples/, or let an editor check it with ‘lesionmap schema’.",
      example: Example(.caseFile, "lesionmap: 1\npatient: female\nlesions: [liver]\n")),
    DiagnosticKind(
      "LM0119", "An unknown key",
      explanation: "A key that is not read would be lost in silence; so it is refused.",
      remedy: "Correct the key; what has no key of its own goes into ‘note:’.",
      example: Example(.caseFile, "lesionmap: 1\nlesions:\n  - {site: liver, rol: primary}\n")),
    DiagnosticKind(
      "LM0120", "A key given twice",
      explanation: "Only one of the two values could count, and nothing says which.",
      remedy: "Remove one.",
      example: Example(.caseFile, "lesionmap: 1\ntitle: A\ntitle: B\nlesions: [liver]\n")),
    DiagnosticKind(
      "LM0121", "No sex stated",
      explanation: "The female figure is drawn when the case does not say whom it shows.",
      remedy: "Add ‘patient: {sex: male}’ to the case, or --sex to the command.",
      example: Example(.siteList, "liver")),
    DiagnosticKind(
      "LM0122", "The file repeats itself too often",
      explanation:
        "Aliases (‘*name’) of aliases multiply a short file into one of millions of values.",
      remedy: "Write out what the aliases stand for.",
      example: Example(
        .caseFile,
        "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
          + zip("abcdefg", "bcdefgh").map { before, name in
            "\(name): &\(name) ["
              + Array(repeating: "*\(before)", count: 10).joined(separator: ", ") + "]\n"
          }.joined())),
    DiagnosticKind(
      "LM0124", "A layout that cannot be read",
      explanation:
        "‘layout’ names the bodies of a figure from left to right, and its insets; ‘auto’ "
        + "leaves the bodies to the findings, ‘none’ leaves out the insets.",
      remedy: "Name views and insets that there are: ‘lesionmap render --help’ lists them.",
      example: Example(
        .caseFile, "lesionmap: 1\nlayout: frontal, none\nlesions: [L breast]\n")),
    DiagnosticKind(
      "LM0123", "Several cases where one is meant",
      explanation: "The input holds more than one case, and the call asks for one.",
      remedy: "Keep one case in the file, or read all of them."),
  ]
}
