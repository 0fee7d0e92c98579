/// Regular expressions of JSON Schema (ECMA 262), which have no switch for the letter case.
enum WordPattern {
  /// The phrase in any letter case.
  static func phrase(_ text: String) -> String {
    text.map { letter in
      let (small, large) = (letter.lowercased(), letter.uppercased())
      if small != large, small.count == 1, large.count == 1 { return "[\(large)\(small)]" }
      return "?*+.()[]{}|^$/\\".contains(letter) ? "\\\(letter)" : String(letter)
    }.joined()
  }

  /// One of several phrases.
  static func any(_ phrases: some Sequence<String>) -> String {
    "(?:" + phrases.map { phrase($0) }.joined(separator: "|") + ")"
  }

  /// Phrases between which stands `and` or a sign for it.
  static func list(_ phrases: some Sequence<String>) -> String {
    let one = any(phrases)
    return "\(one)(?: ?[/&+] ?\(one)| [aA][nN][dD] \(one))*"
  }

  /// `12`, `x3`, `3 lesions`.
  static let count: String = {
    let number = "[1-9][0-9]{0,3}"
    return "(?:\(number)|[xX×] ?\(number)|\(number) ?[xX×]|\(number) \(any(LesionAttribute.units)))"
  }()

  /// More than nothing; a comma before three digits may group thousands.
  private static let number =
    "(?=[0-9.,]*[1-9])[0-9]{1,4}(?:\\.[0-9]+|,(?:[0-9]{1,2}|[0-9]{4,}))?"

  /// One diameter, with or without its unit.
  static let diameter = number + "(?: ?(?:[mM][mM]|[cC][mM]))?"

  /// `32 mm`, `4,7 × 2.5 cm`; a number without a unit has that of the others.
  static let size: String = {
    func repeated(_ one: String) -> String { "\(one)(?:(?: ?[xX×*] ?| [bB][yY] )\(one)){0,2}" }
    let each = repeated("\(number) ?(?:[mM][mM]|[cC][mM])")
    let shared = ["[mM][mM]", "[cC][mM]"].map { "(?=.*\($0))" + repeated("\(number)(?: ?\($0))?") }
    return "(?:" + ([each] + shared).joined(separator: "|") + ")"
  }()
}
