/// The command tree as a manual page in mdoc(7).
struct ManualPage {
  let tool: Tool

  /// What ArgumentParser says of the whole tree.
  struct Tool: Decodable {
    var command: Command
  }

  struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var arguments: [Argument]?
    var subcommands: [Command]?
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String
    }

    var kind: String
    var valueName: String?
    var abstract: String?
    var preferredName: Name?
    var sectionTitle: String?
    var shouldDisplay: Bool
  }

  var text: String {
    (head + tool.command.children.flatMap { section($0, path: []) } + globals + tail).joined(separator: "\n") + "\n"
  }

  private var head: [String] {
    [
      ".Dd November 21, 2026", ".Dt HMW 1", ".Os", ".Sh NAME", ".Nm hmw",
      ".Nd run a \"How might we\" inquiry with a group of school leaders",
      ".Sh SYNOPSIS", ".Nm", ".Ar command", ".Op Ar option ...", ".Sh DESCRIPTION",
      "Walks a group from stories to one question for the year,", "and keeps it all in one file.", "Longer pages:",
      ".Ic hmw help topics .", ".Sh COMMANDS",
    ]
  }

  private func section(_ command: Command, path: [String]) -> [String] {
    let path = path + [command.commandName]
    let children = command.children
    guard children.isEmpty else {
      return [".Ss \(path.joined(separator: " "))", Self.escaped(command.abstract ?? "")]
        + children.flatMap { section($0, path: path) }
    }
    let own = (command.arguments ?? []).filter { $0.shouldDisplay && $0.sectionTitle != "Global options" && !$0.isHelp }
    return [".Bl -tag -width Ds", ".It Nm hmw Ic \(path.joined(separator: " "))", Self.escaped(command.abstract ?? "")]
      + list(own) + [".El"]
  }

  private var globals: [String] {
    let leaf = tool.command.children.lazy.compactMap(\.firstLeaf).first
    return [".Sh GLOBAL OPTIONS"] + list((leaf?.arguments ?? []).filter { $0.sectionTitle == "Global options" })
  }

  private func list(_ arguments: [Argument]) -> [String] {
    guard !arguments.isEmpty else { return [] }
    return [".Bl -tag -width Ds"] + arguments.flatMap { [$0.heading, Self.escaped($0.abstract ?? "")] } + [".El"]
  }

  private var tail: [String] {
    [".Sh ENVIRONMENT", "See", ".Ic hmw help environment .", ".Sh EXIT STATUS", "See", ".Ic hmw help exit-codes ."]
  }

  /// Text that begins no macro and holds no escape of its own.
  static func escaped(_ text: String) -> String {
    let line = text.replacing("\\", with: "\\e").replacing("\n", with: " ").replacing("…", with: "...").replacing(
      "-", with: "\\-")
    return line.hasPrefix(".") || line.hasPrefix("'") ? "\\&\(line)" : line
  }
}

extension ManualPage.Command {
  var children: [ManualPage.Command] { (subcommands ?? []).filter { $0.commandName != "help" } }

  var firstLeaf: ManualPage.Command? { children.isEmpty ? self : children.lazy.compactMap(\.firstLeaf).first }
}

extension ManualPage.Argument {
  var isHelp: Bool { preferredName?.name == "help" || preferredName?.name == "version" }

  var heading: String {
    let value = ManualPage.escaped(valueName ?? "value")
    guard let name = preferredName else { return ".It Ar \(value)" }
    let option = name.kind == "long" ? "Fl \\-\(ManualPage.escaped(name.name))" : "Fl \(name.name)"
    return kind == "flag" ? ".It \(option)" : ".It \(option) Ar \(value)"
  }
}
