extension DiagnosticKind {
  /// What can be wrong or doubtful in a theme or a preset.
  static let looks = [
    DiagnosticKind(
      "LM0501", "An unknown theme or preset",
      explanation: "None of the built-in files has the name.",
      remedy:
        "Take a name of ‘lesionmap themes’ or ‘lesionmap presets’; a file of one's own ends in "
        + ".yml."),
    DiagnosticKind(
      "LM0502", "A theme or preset that lacks a value",
      explanation: "Every colour and every size has to come from somewhere.",
      remedy: "Add it, or extend a built-in file, which lends what is missing: ‘extends: light’."),
    DiagnosticKind(
      "LM0503", "A value that is no colour",
      explanation: "A colour is six hexadecimal digits. Without quotation marks YAML takes what "
        + "follows the # for a comment.",
      remedy: "Write \"#RRGGBB\", in quotation marks."),
    DiagnosticKind(
      "LM0504", "A number that is out of its range",
      explanation: "The value is no number, or one with which no figure can be drawn.",
      remedy: "Take a number of the range named."),
    DiagnosticKind(
      "LM0505", "A value that is no length",
      explanation:
        "A length is a number with its unit, mm, pt, in or px, and no longer than two metres.",
      remedy: "Write the unit: 85 mm, 7 pt, 6.5 in, 1920 px."),
    DiagnosticKind(
      "LM0510", "Colours with too little contrast",
      explanation:
        "Text and lines that are needed to read the figure keep a contrast of their own to "
        + "what lies behind them, as WCAG measures it.",
      remedy: "Make one of the two lighter or darker."),
    DiagnosticKind(
      "LM0511", "Colours that look alike",
      explanation:
        "Two colours that mean different things cannot be told apart in a kind of colour "
        + "vision, measured as a distance in CAM02-UCS.",
      remedy: "Move the two apart, best in lightness."),
  ]
}
