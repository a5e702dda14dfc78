import ArgumentParser
import InquiryDomain

/// Prints the completion script for a shell.
struct CompletionsCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Completion for your shell.",
    discussion: "Example: hmw completions bash > ~/.local/share/bash-completion/completions/hmw")

  @Argument(help: "bash, zsh or fish.")
  var shell: String

  static let usesSample = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    guard let kind = CompletionShell(rawValue: shell) else {
      let near = NearMatch.nearest(shell, in: ["bash", "zsh", "fish"])
      throw Failure(
        .usage, "completions.shell", "hmw can complete in bash, zsh and fish.",
        hint: "Did you mean: hmw completions \(near ?? "bash")?")
    }
    context.output.line(RootCommand.completionScript(for: kind))
    guard context.profile.outputIsTTY else { return }
    context.tell("Keep it: \(Self.way(shell))")
  }

  private static func way(_ shell: String) -> String {
    switch shell {
    case "zsh": "hmw completions zsh > ~/.zfunc/_hmw (with ~/.zfunc in fpath)"
    case "fish": "hmw completions fish > ~/.config/fish/completions/hmw.fish"
    default: "hmw completions bash > ~/.local/share/bash-completion/completions/hmw"
    }
  }
}
