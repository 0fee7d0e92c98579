extension DiagnosticKind {
  /// What can be wrong in the words of a site list, which case files and tables use too.
  static let siteLists = [
    DiagnosticKind(
      "LM0101", "The site list is empty",
      explanation: "Nothing but separators and blanks was given, so there is nothing to draw.",
      remedy: "Write at least one place: ‘liver; L femur, lytic’.",
      example: Example(.siteList, " ; ;")),
    DiagnosticKind(
      "LM0102", "Words that say nothing known of a lesion",
      explanation:
        "In brackets and after a vessel stand only the words of the closed vocabulary of "
        + "role, character, certainty, count and size, and in brackets parts of the place. What is near to "
        + "one of the words is taken for it misspelt, and is not guessed.",
      remedy: "Correct the word, or put it into quotation marks as a note.",
      example: Example(.siteList, "liver (metastatis)")),
    DiagnosticKind(
      "LM0103", "A lesion without a place",
      explanation: "The item has attributes and no words for where the lesion is.",
      remedy: "Start with the place: ‘liver, 32 mm’.",
      example: Example(.siteList, "liver; 32 mm")),
    DiagnosticKind(
      "LM0104", "A bracket without its partner",
      explanation: "What belongs inside the brackets cannot be told.",
      remedy: "Close the bracket, or remove it.",
      example: Example(.siteList, "uterus (primary, cystic")),
    DiagnosticKind(
      "LM0105", "An arrow that points at nothing",
      explanation: "An arrow says that the lesion grows along a vessel or into a neighbour, and "
        + "‘invades’ that it grows into a neighbour, which has to be named.",
      remedy: "Name it: ‘R kidney -> IVC’, ‘uterus, invades bladder’.",
      example: Example(.siteList, "R kidney -> , occluded")),
    DiagnosticKind(
      "LM0106", "Two different statements of the same thing",
      explanation:
        "One lesion has one role, one size, one count and one side. What is stated first "
        + "is never replaced by something that contradicts it.",
      remedy: "Keep one statement, or list two lesions.",
      example: Example(.siteList, "liver, 32 mm, 12 mm")),
    DiagnosticKind(
      "LM0107", "An occlusion of no vessel",
      explanation: "The words speak of a vessel, and the lesion names none that it grows into.",
      remedy: "Name the vessel after an arrow: ‘R kidney -> IVC, occluded’.",
      example: Example(.siteList, "R kidney, occluded")),
    DiagnosticKind(
      "LM0108", "A quotation mark without its partner",
      explanation:
        "A note stands in quotation marks, on one line. Without the second one, what is a "
        + "note and what is a place cannot be told.",
      remedy: "Close the quotation, or remove the mark; a mark inside it is written \\\".",
      example: Example(.siteList, "liver (\"hard, fixed)")),
  ]
}
