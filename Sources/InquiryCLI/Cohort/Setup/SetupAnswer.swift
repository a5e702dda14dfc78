import InquiryDomain

/// What somebody answered to a question of the set-up.
enum SetupAnswer: Equatable {
  case words(String)
  case pasted(String)
  /// An empty line.
  case next
  case back, editor, list, help
  case delete(Int)
  /// Ctrl-C, Ctrl-D or a terminal that has gone; with the words that were begun.
  case leave(begun: String)

  init(_ result: LineResult) {
    switch result {
    case .line(let line): self = Self.command(line.trimmed) ?? .words(line.trimmed)
    case .paste(let lines):
      let written = lines.filter { !$0.trimmed.isEmpty }
      // A copied cell brings its line break along and is a line all the same.
      self = written.count == 1 ? Self(.line(written[0])) : .pasted(lines.joined(separator: "\n"))
    case .interrupted(let partial), .endOfInput(let partial): self = .leave(begun: partial)
    }
  }

  /// The words of a typed line, which are given back where they can't be taken.
  var typed: String {
    guard case .words(let words) = self else { return "" }
    return words
  }

  private static func command(_ line: String) -> SetupAnswer? {
    switch line.lowercased() {
    case "": return .next
    case "b", "back": return .back
    case "e", "edit": return .editor
    case "list": return .list
    case "?", "help": return .help
    default: break
    }
    let words = line.lowercased().split(separator: " ")
    guard words.count == 2, words[0] == "del", let number = Int(words[1]) else { return nil }
    return .delete(number)
  }
}
