extension DiagnosticText {
  static let looks: [DiagnosticText] = [
    .command(
      "LM0501", ["render", "--sites", "liver", "--sex", "male", "-o", "a.png", "--theme", "lihgt"],
      files: [:],
      says: """
        error: no theme ‘lihgt’ [LM0501]
          hint: did you mean ‘light’?
        """),
    .command(
      "LM0501",
      ["render", "--sites", "liver", "--sex", "male", "-o", "a.png", "--theme", "my.yml"],
      files: [
        "my.yml": """
        lesionmap-theme: 1
        extends: lihgt
        """
      ],
      says: """
        my.yml:2:10: error: no theme ‘lihgt’ [LM0501]
          hint: did you mean ‘light’?
        """),
    .command(
      "LM0502",
      ["render", "--sites", "liver", "--sex", "male", "-o", "a.png", "--theme", "my.yml"],
      files: [
        "my.yml": """
        lesionmap-theme: 1
        extends: light
        anatomy: {liver: {fill: none}}
        """
      ],
      says: """
        my.yml:3:18: error: ‘liver’ needs ‘fill’ and ‘outline’ [LM0502]
          hint: ‘fill: none’ for what is only a line
        """),
    .command(
      "LM0503",
      ["render", "--sites", "liver", "--sex", "male", "-o", "a.png", "--theme", "my.yml"],
      files: [
        "my.yml": """
        lesionmap-theme: 1
        extends: light
        text: {main: red}
        """
      ],
      says: #"""
        my.yml:3:14: error: ‘red’ is no colour for ‘main’ [LM0503]
          hint: write "#RRGGBB", in quotation marks
        """#),
    .command(
      "LM0504",
      ["render", "--sites", "liver", "--sex", "male", "-o", "a.png", "--theme", "my.yml"],
      files: [
        "my.yml": """
        lesionmap-theme: 1
        extends: light
        anatomy: {context: 140 %}
        """
      ],
      says: """
        my.yml:3:20: error: ‘context’ must be a number from 0.0 to 1.0 [LM0504]
        """),
    .command(
      "LM0505",
      ["render", "--sites", "liver", "--sex", "male", "-o", "a.png", "--preset", "my.yml"],
      files: [
        "my.yml": """
        lesionmap-preset: 1
        extends: slide
        page: {width: 1920}
        """
      ],
      says: """
        my.yml:3:15: error: ‘1920’ is no length for ‘width’ [LM0505]
          hint: write a number and its unit: 85 mm, 7 pt, 6.5 in, 1920 px
        """),
  ]
}
