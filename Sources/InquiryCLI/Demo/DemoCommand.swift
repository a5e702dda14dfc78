import ArgumentParser
import InquiryDomain

/// Shows a finished example in a workbook of its own.
struct DemoCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "See a finished example; your own files are not touched.",
    discussion: """
      Plays a whole inquiry, from stories to an adopted question, in a sample workbook.
      Straight through:   hmw demo
      Key by key:         hmw demo tour
      Try things in it:   hmw --demo wall
      """)

  enum Mode: String, ExpressibleByArgument, CaseIterable {
    case tour
  }

  @Argument(help: "tour waits for a key after each scene.")
  var mode: Mode?

  static let usesSample = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let keys = PageKeys(context)
    let waits = mode == .tour && context.profile.canPrompt
    try DemoPlayer(in: context).play { waits ? keys.wait() : true }
  }
}

/// Waits for Enter between the pages of a tour.
final class PageKeys {
  private let context: CommandContext
  private var source: any LineSource

  init(_ context: CommandContext) {
    self.context = context
    source =
      context.profile.canEditLines ? LineEditor(accessible: context.profile.accessible) : PlainInput(output: .error)
  }

  /// False where the person wants to stop.
  func wait() -> Bool {
    switch source.next(prompt: Prompt("Enter: the next scene, q: stop  ")) {
    case .line(let line): line.trimmed.lowercased() != "q"
    case .paste: true
    case .interrupted, .endOfInput: false
    }
  }
}
