import ArgumentParser

/// What people say that they will do, and by when.
struct PromiseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "promise", abstract: "Who will do what by when.",
    subcommands: [
      PromiseAdd.self, PromiseList.self, PromiseShow.self, PromiseEdit.self, PromiseDone.self, PromiseOpen.self,
      PromiseRemove.self,
    ], aliases: ["commitment"])
}
