/// What the argument parser tells of a command, as far as the manual needs it.
struct CommandHelp: Decodable {
  /// The whole program.
  struct Tool: Decodable {
    var command: CommandHelp
  }

  /// An argument, an option or a flag.
  struct Argument: Decodable {
    enum Kind: String, Decodable { case positional, option, flag }

    struct Name: Decodable {
      enum Kind: String, Decodable { case long, short, longWithSingleDash }

      var kind: Kind
      var name: String

      var spelling: String { (kind == .long ? "--" : "-") + name }
    }

    var kind: Kind
    var abstract: String?
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var allValues: [String]?
    var shouldDisplay: Bool
  }

  var commandName: String
  var abstract: String?
  var discussion: String?
  var arguments: [Argument]?
  var subcommands: [CommandHelp]?

  /// Those that people are told of, but for what every command has.
  var shownArguments: [Argument] {
    (arguments ?? []).filter { argument in
      argument.shouldDisplay
        && !(argument.names ?? []).contains { ["help", "version"].contains($0.name) }
    }
  }

  /// Of the discussion, what is no list of examples and no list of statuses.
  var paragraphs: [String] {
    pieces.filter { !$0.hasPrefix("Examples:") && !$0.hasPrefix("Exit status:") }
  }

  /// The command lines of the examples.
  var examples: [String] {
    pieces.filter { $0.hasPrefix("Examples:") }
      .flatMap { $0.split(separator: "\n").dropFirst().map { $0.drop { $0 == " " } } }
      .map(String.init)
  }

  private var pieces: [String] { (discussion ?? "").split(separator: "\n\n").map(String.init) }
}
