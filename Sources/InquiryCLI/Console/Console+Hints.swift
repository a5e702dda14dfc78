import InquiryDomain
import InquiryWorkbench

extension Console {
  /// The one line of what can be typed now.
  func showHints() {
    say(hints)
  }

  private var hints: String {
    let hidden = view.counts.hidden > 0 && step?.captures != .cause
    return hidden ? "reveal opens the \(view.counts.hidden) hidden notes · \(stepHints)" : stepHints
  }

  private var stepHints: String {
    if form != nil {
      return "Enter next question · e long text in your editor · s skip · b back · Ctrl-C keeps it as a draft · ? help"
    }
    let common = "undo · ? help"
    return switch step?.captures {
    case .story: "type the story · n need · a assumption · q quote · @NAME · next · \(common)"
    case .need: "@NAME then the need · next · \(common)"
    case .check: "pairs · check NAME · next · \(common)"
    case .cause: "type a cause, one a line · @NAME TEXT · reveal · next · \(common)"
    case .sort, .group:
      "suggest · move N COL · group 5 6 \"NAME\" · ungroup NAME · merge 5 6 · add COL TEXT · edit N · show N · wall · \(common)"
    case .question: "type a draft · from 5 · use · why · keep · ideas · compare · next question · \(common)"
    case .vote: "vote · ballots · close · \(common)"
    case .adopt: "adopt N \"DISSENT\" · dissent TEXT · vote 1 2 · \(common)"
    case .application: "type what is promised · @NAME TEXT by DAY · promises · next · \(common) · done"
    case .insight: "think TEXT · reword TEXT because REASON · done · \(common)"
    default: "next · back · +1 · +5 · pause · agenda · say · who · wall · \(common) · done"
    }
  }

  func showHelp() {
    show(ConsoleHelp.lines(width: screen.width).map(screen.ink.chrome))
    showHints()
  }
}
