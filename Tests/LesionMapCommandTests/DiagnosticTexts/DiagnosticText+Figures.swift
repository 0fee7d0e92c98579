extension DiagnosticText {
  static let figures: [DiagnosticText] = [
    .sites(
      "LM0401", "bone",
      says: """
        <sites>:1:1: warning: finding 1, Bone, is not drawn: not drawn in these views [LM0401]
          bone
          ^~~~
          hint: it is listed below the figure
        """),
    .sites(
      "LM0402", "left breast; meninges",
      says: """
        <sites>:1:14: note: finding 2, Meninges, is drawn at Brain [LM0402]
          left breast; meninges
                       ^~~~~~~~
        """),
    .command(
      "LM0405", ["render", "a.yml", "b.yml", "--out-dir", "maps"],
      files: [
        "a.yml": """
        lesionmap: 1
        id: Case 7
        patient: {sex: male}
        lesions: [liver]
        """,
        "b.yml": """
        lesionmap: 1
        id: case-7
        patient: {sex: male}
        lesions:
          - spleen
        """,
      ],
      says: """
        b.yml:5:5: error: ‘case-7’ and ‘Case 7’ would both be maps/case-7.png [LM0405]
            - spleen
              ^~~~~~
          hint: give each case a name of its own
        """),
    .sites(
      "LM0406", "left lung; abdomen",
      says: """
        <sites>:1:12: note: finding 2 is drawn in the middle of a wide region, Abdomen [LM0406]
          left lung; abdomen
                     ^~~~~~~
          hint: name the organ, bone or node, or a part of the region
        """),
    // For private use: no font that is fit for text has it, whatever is installed.
    .command(
      "LM0410", ["render", "a.yml", "--preset", "slide-dense", "-o", "a.png"],
      files: [
        "a.yml": """
        lesionmap: 1
        patient: {sex: female}
        lesions:
          - {site: liver, note: "\u{F1000}"}
        """
      ],
      says: """
        a.yml:4:12: warning: no installed font has U+F1000 (script: Unknown), in the note of \
        finding 1; a box is drawn instead [LM0410]
            - {site: liver, note: "\u{F1000}"}
                     ^~~~~
          hint: write something else: no font for text has it
        """),
    .file(
      "LM0411", "case.yml",
      """
      lesionmap: 1
      patient: {sex: female}
      layout: inset breast
      lesions: [liver]
      """,
      says: """
        case.yml:3:9: warning: inset ‘breast’ is not shown: no finding of the figure lies in it [LM0411]
          layout: inset breast
                  ^~~~~~~~~~~~
          hint: take it out of the layout
        """),
  ]
}
