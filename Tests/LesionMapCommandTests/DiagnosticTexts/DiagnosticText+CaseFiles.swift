extension DiagnosticText {
  static let caseFiles: [DiagnosticText] = [
    .file(
      "LM0110", "case.yml",
      """
      lesionmap: 1
      lesions: [{site: liver]

      """,
      says: """
        case.yml:2:23: error: not YAML: did not find expected ',' or '}' [LM0110]
          lesions: [{site: liver]
                                ^
        """),
    .file(
      "LM0110", "case.json",
      #"""
      {"lesionmap": 1,
        "lesions": [{"site": "liver"]}
      """#,
      says: #"""
        case.json:2:31: error: not YAML: did not find expected ',' or '}' [LM0110]
            "lesions": [{"site": "liver"]}
                                        ^
        """#),
    .file(
      "LM0111", "case.yml",
      "# nothing yet",
      says: """
        case.yml:1:1: error: the file is empty [LM0111]
          # nothing yet
          ^
        """),
    .file(
      "LM0112", "case.yml",
      """
      lesionmap: 1
      title: Empty
      """,
      says: """
        case.yml:1:1: error: the case lists no lesions [LM0112]
          lesionmap: 1
          ^
          hint: add ‘lesions:’ with one site each
        """),
    .file(
      "LM0112", "case.yml",
      """
      lesionmap: 1
      lesions: liver
      """,
      says: """
        case.yml:2:10: error: ‘lesions’ must be a list of findings [LM0112]
          lesions: liver
                   ^
        """),
    .file(
      "LM0113", "case.yml",
      "lesions: [liver]",
      says: """
        case.yml:1:1: error: the case does not say which version of the format it is in [LM0113]
          lesions: [liver]
          ^
          hint: add the line ‘lesionmap: 1’
        """),
    .file(
      "LM0113", "case.yml",
      """
      lesionmap: 2
      lesions: [liver]
      """,
      says: """
        case.yml:1:12: error: this program reads version 1 of the format [LM0113]
          lesionmap: 2
                     ^
        """),
    .file(
      "LM0114", "case.yml",
      """
      lesionmap: 1
      patient: {sex: female, age: adult}
      lesions: [liver]
      """,
      says: """
        case.yml:2:29: error: ‘age’ must be a whole number of years [LM0114]
          patient: {sex: female, age: adult}
                                      ^
        """),
    .file(
      "LM0115", "case.yml",
      """
      lesionmap: 1
      lesions:
        - {role: primary}
      """,
      says: """
        case.yml:3:5: error: a lesion without a site [LM0115]
            - {role: primary}
              ^
          hint: add ‘site:’ with where it is
        """),
    .file(
      "LM0116", "case.yml",
      """
      lesionmap: 1
      lesions:
        - {site: liver, role: primry}
      """,
      says: """
        case.yml:3:25: error: ‘primry’ is no role [LM0116]
            - {site: liver, role: primry}
                                  ^
          hint: did you mean ‘primary’?
        """),
    .file(
      "LM0116", "case.json",
      #"""
      {"lesionmap": 1,
        "lesions": [
          {"site": "liver",
            "size": "32"}]}
      """#,
      says: #"""
        case.json:4:15: error: ‘32’ is no size [LM0116]
                "size": "32"}]}
                        ^
          hint: write a number with its unit: 32 mm
        """#),
    .file(
      "LM0117", "case.yml",
      """
      lesionmap: 1
      lesions:
        - {site: R kidney, extension: {occlusion: complete}}
      """,
      says: """
        case.yml:3:33: error: ‘extension’ without ‘into’ [LM0117]
            - {site: R kidney, extension: {occlusion: complete}}
                                          ^
          hint: name the vessel: ‘into: IVC’
        """),
    .file(
      "LM0118", "case.yml",
      """
      lesionmap: 1
      patient: female
      lesions: [liver]
      """,
      says: """
        case.yml:2:10: error: ‘patient’ must be a mapping of keys to values [LM0118]
          patient: female
                   ^
        """),
    .file(
      "LM0119", "case.yml",
      """
      lesionmap: 1
      lesions:
        - {site: liver, rol: primary}
      """,
      says: """
        case.yml:3:19: error: a lesion has no key ‘rol’ [LM0119]
            - {site: liver, rol: primary}
                            ^
          hint: did you mean ‘role’?
        """),
    .file(
      "LM0119", "case.json",
      #"""
      {"lesionmap": 1, "lesoins": ["liver"],
        "lesions": ["liver"]}
      """#,
      says: #"""
        case.json:1:18: error: the case has no key ‘lesoins’ [LM0119]
          {"lesionmap": 1, "lesoins": ["liver"],
                           ^
          hint: did you mean ‘lesions’?
        """#),
    .file(
      "LM0120", "case.yml",
      """
      lesionmap: 1
      title: A
      title: B
      lesions: [liver]
      """,
      says: """
        case.yml:2:1: error: given twice: ‘title’ [LM0120]
          title: A
          ^
        """),
    .command(
      "LM0121", ["check", "--sites", "liver", "--diagnostics", "short"],
      files: [:],
      says: "warning: no sex stated; the female figure is drawn [LM0121]"),
    .file(
      "LM0122", "case.yml",
      """
      a: &a [x, x, x, x, x, x, x, x, x, x]
      b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
      c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
      d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
      e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
      f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]
      g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f, *f]
      h: &h [*g, *g, *g, *g, *g, *g, *g, *g, *g, *g]
      """,
      says: """
        case.yml:1:1: error: the file repeats itself too often [LM0122]
          a: &a [x, x, x, x, x, x, x, x, x, x]
          ^
          hint: write out what the aliases (‘*name’) stand for
        """),
    .file(
      "LM0124", "case.yml",
      """
      lesionmap: 1
      layout: anterior, posterir
      lesions: [liver]
      """,
      says: """
        case.yml:2:9: error: ‘posterir’ is no view and no inset [LM0124]
          layout: anterior, posterir
                  ^
          hint: did you mean ‘posterior’?
        """),
    .file(
      "LM0124", "case.yml",
      """
      lesionmap: 1
      patient: {sex: female}
      layout: [anterior, inset brest]
      lesions: [L breast]
      """,
      says: """
        case.yml:3:20: error: there is no inset ‘brest’ [LM0124]
          layout: [anterior, inset brest]
                             ^~~~~~~~~~~
          hint: did you mean ‘inset breast’?
        """),
  ]
}
