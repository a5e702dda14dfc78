import InquiryDomain

extension Console {
  /// A line that nobody else in the room sees; nil when it was broken off.
  func readHidden(_ prompt: String) -> String? {
    ask(Prompt(screen.ink.chrome(prompt), masked: true))
  }

  /// A line for the box of long text.
  func readBoxLine() -> LongText.BoxLine {
    switch next(Prompt("| ")) {
    case .line(let line): .line(line)
    case .paste(let lines): .line(lines.joined(separator: "\n"))
    case .interrupted(let partial), .endOfInput(let partial): .broken(partial: partial)
    }
  }

  /// The answer to one question; nil when it was broken off.
  func ask(_ prompt: Prompt) -> String? {
    switch next(prompt) {
    case .line(let line): line
    case .paste(let lines): lines.joined(separator: "\n")
    case .interrupted, .endOfInput: nil
    }
  }
}
