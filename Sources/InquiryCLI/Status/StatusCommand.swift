import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Says where you are and what comes next.
struct StatusCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Where you are and what comes next.",
    discussion: """
      hmw
      hmw status --names    who has planned, applied, noted and debriefed; for whoever leads, and not for the room
      """)

  @Flag(help: "Say who has come how far: for whoever leads, on their own screen.")
  var names = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    if try context.hasWorkbook && !context.workbench().cohorts().isEmpty {
      try context.show(try StatusScreen(in: context, names: names))
    } else {
      try welcome(in: context)
    }
  }

  private func welcome(in context: CommandContext) throws {
    let draft = try context.hasWorkbook ? context.workbench().draft(SetupDraft.slot) : nil
    let begun = draft.map { SetupDraft(fields: $0).name }.flatMap { $0.isEmpty ? nil : $0 }
    try context.show(FirstRunScreen(folder: context.folder.shortened(context.environment), begun: begun))
    guard context.profile.canPrompt, context.profile.outputIsTTY, !context.options.json, !context.options.plain else {
      return
    }
    try choose(in: context)
  }

  /// Runs what the number stands for.
  private func choose(in context: CommandContext) throws {
    var answers = context.answers
    while true {
      let question = FirstRunScreen.question(on: Screen(context.profile))
      guard case .line(let typed) = answers.next(prompt: Prompt(question)), !typed.trimmed.isEmpty else { return }
      switch typed.trimmed {
      case "1": return try Self.run(["demo"], in: context)
      case "2": return try Self.run(["cohort", "new"], in: context)
      case "3":
        guard case .line(let path) = answers.next(prompt: Prompt("The file's name:  ")), !path.trimmed.isEmpty else {
          return
        }
        return try Self.run(["open", "--", path.trimmed], in: context)
      case "4": return try Self.run(["doctor"], in: context)
      default: context.tell("Type 1, 2, 3 or 4, or press Enter to leave.")
      }
    }
  }

  private static func run(_ words: [String], in context: CommandContext) throws {
    try (RootCommand.parseAsRoot(words) as? any HouseCommand)?.run(in: context)
  }
}
