import InquiryDomain

/// Asks whether phones may join: whoever starts a server decides who can reach it.
struct LANQuestion {
  let context: CommandContext

  /// - Throws: `ExitStatus.Interruption` where the question was left.
  func ask() throws -> Bool {
    var answers = context.answers
    while true {
      guard case .line(let typed) = answers.next(prompt: Prompt("Let phones on this Wi-Fi join? [Y/n] ")) else {
        throw ExitStatus.Interruption()
      }
      switch typed.trimmed.lowercased() {
      case "", "y", "yes": return true
      case "n", "no": return false
      default:
        context.tell(
          "y lets every device on this network ask to come in, with the code; n keeps the wall to this computer.")
      }
    }
  }
}
