import Foundation

/// A manual page in mdoc, the language of `man`, made from what `--help` says.
struct ManualPage {
  private let tool: CommandHelp
  private let version: String
  private let date: Date

  init(_ tool: CommandHelp, version: String, date: Date) {
    self.tool = tool
    self.version = version
    self.date = date
  }

  /// The whole page.
  var text: String {
    let lines =
      heading + synopsis + description + commands + environment + files + statuses + examples
    return lines.joined(separator: "\n")
  }

  // MARK: - Sections

  private var heading: [String] {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let day = calendar.dateComponents([.year, .month, .day], from: date)
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return [
      ".\\\" Made by lesionmap manual.",
      ".Dd \(months[(day.month ?? 1) - 1]) \(day.day ?? 1), \(day.year ?? 1970)",
      ".Dt \(tool.commandName.uppercased()) 1",
      ".Os \(tool.commandName) \(version)",
      ".Sh NAME",
      ".Nm \(tool.commandName)",
      ".Nd \((tool.abstract ?? "").withoutFullStop.inRoff)",
    ]
  }

  private var synopsis: [String] {
    [".Sh SYNOPSIS"]
      + leaves.flatMap { path, command in
        [".Nm", ".Cm \(path)"]
          + (command.shownArguments.isEmpty ? [] : [".Op Ar argument ..."])
      }
  }

  private var description: [String] {
    [".Sh DESCRIPTION"] + words(of: tool) + [
      ".Pp", "Every command explains itself with", ".Fl -help .",
    ]
  }

  private var commands: [String] {
    var lines = [".Sh COMMANDS"]
    for (path, command) in leaves {
      lines.append(".Ss \(path)")
      lines += words(of: command)
      lines += list(command.shownArguments)
    }
    return lines
  }

  /// What a command is for, and what else is to be said of it.
  private func words(of command: CommandHelp) -> [String] {
    var lines = sentences(command.abstract ?? "")
    for paragraph in command.paragraphs { lines += [".Pp"] + sentences(paragraph) }
    return lines
  }

  private func list(_ arguments: [CommandHelp.Argument]) -> [String] {
    guard !arguments.isEmpty else { return [] }
    var lines = [".Bl -tag -width Ds"]
    for argument in arguments { lines += [item(argument)] + sentences(argument.abstract ?? "") }
    return lines + [".El"]
  }

  private func item(_ argument: CommandHelp.Argument) -> String {
    let value = (argument.valueName ?? "value").inRoff
    let more = argument.isRepeating ? " ..." : ""
    switch argument.kind {
    case .positional: return ".It Ar \(value)\(more)"
    case .flag, .option:
      let names = (argument.names ?? []).map { "Fl " + $0.spelling.dropFirst().inRoff }
        .joined(separator: " , ")
      return ".It \(names)" + (argument.kind == .option ? " Ar \(value)\(more)" : "")
    }
  }

  private var environment: [String] {
    let variables = [
      ("LESIONMAP_LANG", "The language of figures whose case states none: de, fr-CA."),
      ("NO_COLOR", "When set, nothing that is said has colours."),
      ("TERM", "When it is dumb, there are neither colours nor a bar of progress."),
      ("XDG_CACHE_HOME", "The folder for what may be thrown away, in place of ~/.cache."),
      ("SOURCE_DATE_EPOCH", "The date of this page, in seconds since 1970."),
    ]
    return [".Sh ENVIRONMENT", ".Bl -tag -width Ds"]
      + variables.flatMap { [".It Ev \($0.0)"] + sentences($0.1) } + [".El"]
  }

  private var files: [String] {
    [
      ".Sh FILES", ".Bl -tag -width Ds", ".It Pa ~/.cache/lesionmap",
      "How runs of", ".Ic embed",
      "left the files of sites, so that the next run reads only what has changed.",
      "It may be thrown away at any time.", ".El",
    ]
  }

  private var statuses: [String] {
    [".Sh EXIT STATUS", ".Bl -tag -width Ds"]
      + Status.meanings.flatMap { [".It \($0.0)"] + sentences($0.1) } + [".El"]
  }

  private var examples: [String] {
    let lines = leaves.flatMap(\.1.examples)
    return [".Sh EXAMPLES", ".Bd -literal"] + lines.map(\.inRoff.guarded) + [".Ed"]
  }

  // MARK: - Pieces

  /// The commands that do something, by their words behind the program's name.
  private var leaves: [(String, CommandHelp)] { Self.leaves(of: tool, []) }

  private static func leaves(of command: CommandHelp, _ path: [String]) -> [(String, CommandHelp)] {
    let parts = (command.subcommands ?? []).filter { $0.commandName != "help" }
    guard !parts.isEmpty else { return [(path.joined(separator: " "), command)] }
    return parts.flatMap { leaves(of: $0, path + [$0.commandName]) }
  }

  /// A text with each sentence on a line of its own, as roff wants it to space them, and no line long.
  private func sentences(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace).map(\.inRoff) {
      let isStart = line.last == "." && (word.first?.isUppercase ?? false)
      if !line.isEmpty, isStart || line.utf8.count + 1 + word.utf8.count > Self.lineLength {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    if !line.isEmpty { lines.append(line) }
    return lines.map(\.guarded)
  }

  private static let lineLength = 76
}

extension String {
  fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }

  /// A line that is no request, whatever it starts with.
  fileprivate var guarded: String { hasPrefix(".") || hasPrefix("'") ? "\\&" + self : self }
}

extension StringProtocol {
  /// The text with everything escaped that means something to roff, and in ASCII.
  fileprivate var inRoff: String {
    unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\e"
      case "-": "\\-"
      case "‘": "\\(oq"
      case "’": "\\(cq"
      case "–": "\\(en"
      case "→": "\\(->"
      default: scalar.isASCII ? String(scalar) : "\\[u\(Self.digits(scalar.value))]"
      }
    }.joined()
  }

  private static func digits(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
  }
}
