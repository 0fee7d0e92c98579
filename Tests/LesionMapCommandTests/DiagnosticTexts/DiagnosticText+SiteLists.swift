extension DiagnosticText {
  static let siteLists: [DiagnosticText] = [
    .sites(
      "LM0101", " ; ;",
      says: """
        <sites>:1:1: error: the site list is empty [LM0101]
           ; ;
          ^~~~
          hint: write places separated by semicolons: ‘liver; L femur, lytic’
        """),
    .sites(
      "LM0102", "liver; lung (solid, metastatis)",
      says: """
        <sites>:1:21: error: ‘metastatis’ says nothing known of a lesion [LM0102]
          liver; lung (solid, metastatis)
                              ^~~~~~~~~~
          hint: did you mean ‘metastasis’, ‘metastases’?
        """),
    .sites(
      "LM0102", "uterus (primary, cystik); R kidney -> IVC, blocked",
      says: """
        <sites>:1:18: error: ‘cystik’ says nothing known of a lesion [LM0102]
          uterus (primary, cystik); R kidney -> IVC, blocked
                           ^~~~~~
          hint: did you mean ‘cystic’, ‘cyst’?
        <sites>:1:44: error: ‘blocked’ says nothing known of a lesion [LM0102]
          uterus (primary, cystik); R kidney -> IVC, blocked
                                                     ^~~~~~~
          hint: docs/site-list.md lists the words; other words go into quotation marks, as a note
        """),
    .sites(
      "LM0103", "liver; 32 mm",
      says: """
        <sites>:1:8: error: no place in ‘32 mm’ [LM0103]
          liver; 32 mm
                 ^~~~~
          hint: start with where the lesion is: ‘liver, 32 mm’
        """),
    .sites(
      "LM0104", "uterus (primary, cystic",
      says: """
        <sites>:1:8: error: ‘(’ has no partner [LM0104]
          uterus (primary, cystic
                 ^
          hint: write attributes as ‘uterus (primary, cystic)’
        """),
    .sites(
      "LM0105", "R kidney -> , occluded",
      says: """
        <sites>:1:13: error: no vessel after the arrow [LM0105]
          R kidney -> , occluded
                      ^~~~~~~~~~
          hint: write the vessel the lesion grows into: ‘R kidney -> IVC’
        """),
    .sites(
      "LM0106", "liver, 32 mm, 12 mm",
      says: """
        <sites>:1:15: error: two different statements of size: ‘32.0 mm’ and ‘12.0 mm’ [LM0106]
          liver, 32 mm, 12 mm
                        ^~~~~
          hint: keep one, or list two lesions
        """),
    .sites(
      "LM0107", "R kidney, occluded",
      says: """
        <sites>:1:11: error: an occlusion, a dilatation or a thrombus of no vessel [LM0107]
          R kidney, occluded
                    ^~~~~~~~
          hint: name the vessel after an arrow: ‘R kidney -> IVC, occluded’
        """),
    .sites(
      "LM0108", "liver (\"hard, fixed)",
      says: """
        <sites>:1:8: error: ‘\"’ has no partner on its line [LM0108]
          liver (\"hard, fixed)
                 ^
          hint: close the note: ‘liver, \"hard, fixed\"’; a note has no line break
        """),
  ]
}
