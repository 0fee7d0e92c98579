import ArgumentParser

/// `lesionmap completions`: what a shell has to know to complete command lines.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print the script that teaches a shell to complete lesionmap's command lines.",
    discussion: """
      Examples:
        lesionmap completions bash
        lesionmap completions zsh
        lesionmap completions fish

      Names of themes, presets, views and languages are completed too. ‘make install’ puts the scripts \
      where shells look for them; by hand: \
      bash ~/.local/share/bash-completion/completions/lesionmap, \
      zsh a folder of $fpath under the name _lesionmap, \
      fish ~/.config/fish/completions/lesionmap.fish.
      """)

  @Argument(help: "bash, zsh or fish.")
  var shell: Shell

  /// The shells there are scripts for.
  enum Shell: String, ExpressibleByArgument, CaseIterable { case bash, zsh, fish }

  func run() throws {
    try Report.failures {
      let shell: CompletionShell =
        switch shell {
        case .bash: .bash
        case .zsh: .zsh
        case .fish: .fish
        }
      try TextStream.output.write(LesionMapCommand.completionScript(for: shell))
    }
  }
}
