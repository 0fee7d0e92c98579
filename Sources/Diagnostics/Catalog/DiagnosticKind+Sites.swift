extension DiagnosticKind {
  /// What can be wrong with a place.
  static let sites = [
    DiagnosticKind(
      "LM0201", "An unknown site",
      explanation: "No site of the atlas has this name, synonym or code, and no part of the phrase "
        + "can be left out to find one.",
      remedy: "Take a name that is suggested, or look for one with ‘lesionmap sites WORD’.",
      example: Example(.siteList, "left blorb")),
    DiagnosticKind(
      "LM0202", "A name that may mean several sites",
      explanation: "An ambiguity is asked about and never guessed.",
      remedy: "Write the full name of the one you mean.",
      example: Example(.siteList, "liver or spleen")),
    DiagnosticKind(
      "LM0203", "No side stated",
      explanation:
        "The site is one of a pair. It is drawn as ‘side not stated’, on neither side as "
        + "if it were known.",
      remedy: "Write ‘L’, ‘R’ or ‘both’; or, when nobody knows, ‘side not stated’.",
      example: Example(.siteList, "kidney")),
    DiagnosticKind(
      "LM0204", "Sides that contradict each other",
      explanation: "Two statements name different sides, or a side does not fit the site. A marker "
        + "on the wrong side is a clinical error, so nothing is drawn.",
      remedy: "Find out which side is meant, and state it once.",
      example: Example(.siteList, "RUL, left")),
    DiagnosticKind(
      "LM0205", "A lesion that grows into two vessels",
      explanation: "A lesion grows along one vessel; the words name one on either side.",
      remedy: "List the left and the right lesion apart.",
      example: Example(.siteList, "uterus -> both renal veins")),
    DiagnosticKind(
      "LM0206", "A misspelling put right",
      explanation: "No site has the name as written, and one word of the vocabulary alone is near. "
        + "The phrase is read with it, and says so.",
      remedy:
        "Correct the word, if this is what you mean; otherwise write the place in other words.",
      example: Example(.siteList, "right kidny")),
    DiagnosticKind(
      "LM0207", "A plural read as both sides",
      explanation: "The site is one of a pair and stands in the plural without a side.",
      remedy: "Write ‘both’, or ‘L’ or ‘R’ and the singular.",
      example: Example(.siteList, "axillae")),
    DiagnosticKind(
      "LM0208", "A region, or a tissue",
      explanation:
        "The words name a part of the body or a tissue that is in many places, and no organ, "
        + "bone or node. Nothing more is guessed.",
      remedy: "Name the organ, bone or node if it is known."),
    DiagnosticKind(
      "LM0209", "Words that are refused",
      explanation: "They say that there is nothing, that nobody knows, or how far the disease has "
        + "gone: nothing of it is a place to put a marker.",
      remedy: "Name the place, or leave the item out.",
      example: Example(.siteList, "N/A")),
    DiagnosticKind(
      "LM0210", "A position on the clock that contradicts the quadrant",
      explanation:
        "The clock face of a breast is read by somebody who faces the patient: 12 is up, and "
        + "3 lies towards the patient’s left, which is outwards in the left breast and inwards in the "
        + "right one. A quadrant stated beside it has to hold the position, and a breast has one position "
        + "for each finding.",
      remedy: "Keep the right one of the two, and list each finding apart.",
      example: Example(.siteList, "R breast, upper inner quadrant, 10 o'clock")),
  ]
}
