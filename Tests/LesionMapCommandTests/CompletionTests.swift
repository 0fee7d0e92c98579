import Foundation
import Testing

/// Scripts for shells, tried in the shells, and the manual page, read by what reads manuals.
@Suite struct CompletionTests {
  /// What bash offers for a command line that ends at the cursor.
  private func offers(_ line: String, in folder: URL = Command.root) throws -> [String] {
    let script = try Command.run(["completions", "bash"])
    #expect(script.status == 0)
    let scratch = try Scratch()
    try script.output.write(to: scratch["script"])
    // As bash itself calls the function: the words, which of them, the cursor.
    let driver = """
      source "$1"; shift
      COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
      handler=$(complete -p lesionmap | sed 's/.*-F \\([^ ]*\\).*/\\1/')
      "$handler" lesionmap "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let run = try Self.run(
      "/bin/bash", ["-c", driver, "bash", scratch["script"].path] + words, in: folder)
    return run.output.split(separator: "\n").map { String($0.last == " " ? $0.dropLast() : $0) }
      .sorted()
  }

  private static func run(
    _ program: String, _ arguments: [String], in folder: URL = Command.root
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    let products = Command.executable.deletingLastPathComponent().path
    environment["PATH"] = products + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
    process.environment = environment
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  @Test(arguments: [
    ("lesionmap re", ["render"]),
    ("lesionmap render --theme ", ["contrast", "dark", "light", "print"]),
    ("lesionmap render --theme d", ["dark"]),
    ("lesionmap render --preset journal", ["journal-114", "journal-174", "journal-85"]),
    ("lesionmap render --view po", ["posterior"]),
    ("lesionmap render --sex f", ["female"]),
    ("lesionmap render --diagnostics j", ["json"]),
    ("lesionmap embed --dark-theme li", ["light"]),
    ("lesionmap explain LM0203", ["LM0203"]),
    ("lesionmap completions f", ["fish"]),
  ])
  func bashOffersWhatFits(line: String, offered: [String]) throws {
    #expect(try offers(line) == offered)
  }

  @Test func bashOffersLanguages() throws {
    let offered = try offers("lesionmap render --lang ")
    #expect(Set(["de", "en", "fr"]).isSubset(of: offered))
  }

  @Test func filesOfOnesOwnAreOfferedToo() throws {
    let scratch = try Scratch()
    try Data().write(to: scratch["mine.yml"])
    try Data().write(to: scratch["other.txt"])
    #expect(try offers("lesionmap render --theme m", in: scratch.folder) == ["mine.yml"])
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func theShellReadsItsScript(shell: String) throws {
    let program = ["/bin/", "/usr/bin/"].map { $0 + shell }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let program else {
      print("SKIPPED: \(shell) is not installed")
      return
    }
    let script = try Command.run(["completions", shell])
    let scratch = try Scratch()
    try script.output.write(to: scratch["script"])
    let run = try Self.run(program, ["-n", scratch["script"].path])
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.isEmpty, "\(run.output)")
    #expect(script.text.contains("journal-85") || shell != "fish")
  }

  @Test func fishOffersWhatFits() throws {
    let program = "/usr/bin/fish"
    guard FileManager.default.isExecutableFile(atPath: program) else {
      print("SKIPPED: fish is not installed")
      return
    }
    let ask = "lesionmap completions fish | source; complete -C"
    // Values are asked of the program only where a person types.
    let run = try Self.run(program, ["-c", "\(ask) 'lesionmap rend'"])
    #expect(run.output.split(whereSeparator: \.isWhitespace).first == "render", "\(run.output)")
  }

  // MARK: - The manual

  @Test func theManualHasNoFault() throws {
    let page = try Command.run(["manual"], environment: ["SOURCE_DATE_EPOCH": "0"])
    #expect(page.status == 0)
    #expect(page.text.contains(".Dd January 1, 1970\n"))
    let program = "/usr/bin/mandoc"
    guard FileManager.default.isExecutableFile(atPath: program) else {
      print("SKIPPED: mandoc is not installed")
      return
    }
    let scratch = try Scratch()
    try page.output.write(to: scratch["lesionmap.1"])
    let lint = try Self.run(program, ["-T", "lint", "-W", "style", scratch["lesionmap.1"].path])
    #expect(lint.output == "", "\(lint.output)")
    let text = try Self.run(program, ["-T", "ascii", scratch["lesionmap.1"].path]).output
      .replacing(/.\u{8}/, with: "")
    for words in ["render", "--diagnostics", "EXIT STATUS", "LESIONMAP_LANG"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func everyCommandIsInTheManual() throws {
    let page = try Command.run(["manual"]).text
    let help = try Command.run(["--help"]).text
    let commands =
      help.split(separator: "SUBCOMMANDS:").last?
      .matches(of: #/\n  ([a-z]+) /#).map(\.1) ?? []
    #expect(commands.count > 10)
    for command in commands {
      let isThere = page.contains(".Cm \(command)")
      #expect(isThere, "\(command)")
    }
  }
}
