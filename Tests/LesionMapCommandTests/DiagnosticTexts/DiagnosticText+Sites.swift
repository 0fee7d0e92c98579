extension DiagnosticText {
  static let sites: [DiagnosticText] = [
    .sites(
      "LM0201", "liver; left blorb",
      says: """
        <sites>:1:8: error: unknown site ‘left blorb’ [LM0201]
          liver; left blorb
                 ^~~~~~~~~~
          hint: ‘lesionmap sites WORD’ searches the vocabulary
        """),
    .sites(
      "LM0201", "both breasts; right widget",
      says: """
        <sites>:1:15: error: unknown site ‘right widget’ [LM0201]
          both breasts; right widget
                        ^~~~~~~~~~~~
          hint: ‘lesionmap sites WORD’ searches the vocabulary
        """),
    .sites(
      "LM0202", "liver or spleen",
      says: """
        <sites>:1:1: error: ‘liver or spleen’ may mean ‘Liver’, ‘Spleen’ [LM0202]
          liver or spleen
          ^~~~~~~~~~~~~~~
          hint: write the one you mean, or ‘and’ if you mean both
        """),
    .sites(
      "LM0203", "kidney",
      says: """
        <sites>:1:1: warning: no side stated for ‘kidney’; drawn as such [LM0203]
          kidney
          ^~~~~~
          hint: there is a left and a right kidney: write ‘L’, ‘R’ or ‘both’
        """),
    .sites(
      "LM0204", "RUL, left",
      says: """
        <sites>:1:1: error: sides contradict each other: left and right [LM0204]
          RUL, left
          ^~~
          hint: state one side, or list the sites one by one
        """),
    .sites(
      "LM0205", "uterus -> both renal veins",
      says: """
        <sites>:1:11: error: a lesion grows into one vessel; ‘both renal veins’ are two [LM0205]
          uterus -> both renal veins
                    ^~~~~~~~~~~~~~~~
          hint: list the left and the right lesion apart
        """),
    .sites(
      "LM0206", "right kidny",
      says: """
        <sites>:1:1: warning: ‘kidny’ looks misspelt; ‘right kidny’ is read as ‘right kidney’ [LM0206]
          right kidny
          ^~~~~~~~~~~
          hint: correct the word if this is what you mean
        """),
    .sites(
      "LM0207", "axillae",
      says: """
        <sites>:1:1: warning: the plural is read as both sides: left and right axilla [LM0207]
          axillae
          ^~~~~~~
          hint: write ‘both’, or ‘L’ or ‘R’ and the singular
        """),
    .sites(
      "LM0209", "liver; N/A",
      says: """
        <sites>:1:8: error: ‘N/A’ names no place: ‘na’ [LM0209]
          liver; N/A
                 ^~~
          hint: leave it out, or name the place
        """),
    .sites(
      "LM0209", "no evidence of liver metastasis",
      says: """
        <sites>:1:1: error: ‘no evidence of liver metastasis’ says where there is none: ‘no’ [LM0209]
          no evidence of liver metastasis
          ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          hint: list only what is there
        """),
    .sites(
      "LM0210", "left breast, upper inner quadrant, 2 o'clock",
      says: """
        <sites>:1:1: error: 2 o’clock of the left breast is not in the upper inner quadrant of breast \
        [LM0210]
          left breast, upper inner quadrant, 2 o'clock
          ^~~~~~~~~~~
          hint: it is in the upper outer quadrant of breast; the clock is read by somebody who faces the \
        patient
        """),
  ]
}
