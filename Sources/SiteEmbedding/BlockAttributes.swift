internal import Diagnostics
internal import LesionMap

/// What a block says beside its case: ```` ```lesionmap sex=female title="Follow-up" ````.
struct BlockAttributes: Hashable, Sendable {
  /// The name of the figure in links; nil for one made from the page's name.
  var id: String?
  var sex: PatientSex?
  var age: Int?
  var title: String?
  var caption: String?
  /// The bodies shown; empty for those of the run.
  var views: [FigureView] = []

  private static let names = ["id", "sex", "age", "title", "caption", "view"]

  /// A message without its place.
  struct Fault: Error, Hashable {
    var message: String
    var hint: String?
  }

  init() {}

  /// Reads `key=value` and `key="value with spaces"`, with or without braces around them, and `#id`.
  /// Classes, `.lesionmap`, say nothing.
  init(_ text: String) throws(Fault) {
    for word in try Self.words(of: text) {
      if word.hasPrefix(".") { continue }
      if word.hasPrefix("#") {
        try set("id", String(word.dropFirst()))
        continue
      }
      guard let equals = word.firstIndex(of: "=") else {
        throw Fault(
          message: "‘\(word.prefix(60))’ is no attribute",
          hint: "attributes are written key=value: sex=female")
      }
      try set(String(word[..<equals]), String(word[word.index(after: equals)...]))
    }
  }

  private mutating func set(_ name: String, _ value: String) throws(Fault) {
    switch name {
    case "id": id = try Self.identifier(value)
    case "sex":
      guard let sex = PatientSex(rawValue: value) else {
        throw Fault(message: "‘\(value.prefix(60))’ is no sex", hint: "it is female or male")
      }
      self.sex = sex
    case "age":
      guard let age = Int(value), (0...130).contains(age) else {
        throw Fault(message: "‘age’ must be a whole number of years")
      }
      self.age = age
    case "title": title = value
    case "caption": caption = value
    case "view": views = try Self.views(value)
    default:
      let near = NearNames.suggestions(for: name, among: Self.names).first
      throw Fault(
        message: "a figure has no attribute ‘\(name.prefix(60))’",
        hint: near.map { "did you mean ‘\($0)’?" }
          ?? "it may have " + Self.names.map { "‘\($0)’" }.joined(separator: ", "))
    }
  }

  private static func identifier(_ value: String) throws(Fault) -> String {
    let isPlain = value.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == 0x2D || byte == 0x5F
    }
    guard isPlain, let first = value.first, first.isLetter, value.utf8.count <= 64,
      !value.contains("--")
    else {
      throw Fault(
        message: "‘\(value.prefix(60))’ cannot be an id",
        hint: "an id starts with a letter and has letters, digits, _ and single hyphens, at most 64"
      )
    }
    return value
  }

  private static func views(_ value: String) throws(Fault) -> [FigureView] {
    var views: [FigureView] = []
    for name in value.split(separator: ",") {
      guard let view = FigureView(rawValue: String(name)), !views.contains(view) else {
        throw Fault(
          message: "‘\(value.prefix(60))’ names no views",
          hint: "name each once, commas between: "
            + FigureView.allCases.map(\.rawValue).joined(separator: ","))
      }
      views.append(view)
    }
    return views
  }

  /// Words between blanks, those in quotation marks as one.
  private static func words(of text: String) throws(Fault) -> [String] {
    var words: [String] = []
    var word = ""
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil } else { word.append(character) }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character.isWhitespace || character == "{" || character == "}" {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    guard quote == nil else {
      throw Fault(message: "a quotation mark without a partner", hint: "close it")
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
