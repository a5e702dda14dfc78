import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Does with notes what the coach suggests.
struct NoteAccept: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Put notes where the coach suggests.", discussion: "hmw note accept 4 5")

  @Argument(help: ArgumentHelp("Their numbers.", valueName: "numbers"))
  var words: [String]

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let notes = try context.notes(NumberWords.read(words, of: "note", example: "hmw note accept 4 5"))
    let place = Place(cohortID: try context.cohort().id)
    let changed = try context.inShellWords {
      try context.workbench().acceptAdvice(on: notes.map(\.id), in: place, by: context.actor())
    }
    let told = changed.map { "note \($0.number): \($0.category?.title ?? "a concern")" }.joined(separator: ", ")
    try context.show(
      Done("note.accept", changed.map { NoteShape($0) }, "Took the coach's suggestion for \(told). Wrong? hmw undo"))
  }
}

/// Refuses what the coach suggests for notes.
struct NoteRefuse: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "refuse", abstract: "Refuse what the coach suggests for notes, so that it is not suggested again.",
    discussion: "hmw note refuse 4 5")

  @Argument(help: ArgumentHelp("Their numbers.", valueName: "numbers"))
  var words: [String]

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let notes = try context.notes(NumberWords.read(words, of: "note", example: "hmw note refuse 4 5"))
    let place = Place(cohortID: try context.cohort().id)
    try context.inShellWords {
      try context.workbench().refuseAdvice(on: notes.map(\.id), in: place, by: context.actor())
    }
    let numbers = NumberWords.spoken(notes.map(\.number), "note")
    try context.show(
      Done("note.refuse", notes.map { NoteShape($0) }, "Refused what was suggested for \(numbers). Wrong? hmw undo"))
  }
}

extension CommandContext {
  /// The use case speaks of the console's verb; at the shell, a command helps.
  func inShellWords<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch var failure as Failure where failure.code == "advice.none" {
      failure.hint = failure.hint?.replacing(": move ", with: ": hmw note move ")
      throw failure
    }
  }
}
