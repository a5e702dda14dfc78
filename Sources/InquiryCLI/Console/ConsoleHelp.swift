import InquiryDomain

/// Everything that can be typed into the console.
enum ConsoleHelp {
  private static let rows: [(String, String)] = [
    ("next, back", "the next step, the one before"),
    ("+1, +5, -1", "minutes more or fewer for this step"),
    ("pause, go on", "stop the clock, let it run"),
    ("reveal", "show the notes that were hidden"),
    ("agenda, say, wall", "the agenda, the words to say, the four columns"),
    ("who, here NAME, away NAME", "who is present"),
    ("qr", "the square with which phones join, while hmw serve runs"),
    ("community NAME", "whose wall and questions you work on"),
    ("@NAME, @NAME TEXT", "whose words come next, or just these"),
    ("add TEXT, add S TEXT", "words as they stand, or straight into a column"),
    ("move 7 S, move 7 8 S", "notes to Resources, Knowledge, Skills or Dispositions"),
    ("group 5 6 \"NAME\"", "notes under a name; ungroup NAME takes it apart"),
    ("merge 5 6", "twins into one note"),
    ("suggest", "the coach's columns for notes, one by one"),
    ("suggest groups, suggest across", "the coach's groups, one by one"),
    ("edit 5 TEXT, show 5, remove 5 6", "notes by their numbers"),
    ("pairs, check NAME", "form pairs, write an assumption check down"),
    ("from 5, from need 4", "what a question grows from"),
    ("keep, keep because WHY", "let the question stand for the vote"),
    ("use 2, compare, next question", "an earlier draft, all drafts, another question"),
    ("use", "the starting point made from your own words"),
    ("why solution", "why the coach asks that"),
    ("remix, ideas", "other ways to turn it, the five-ideas minute"),
    ("vote, ballots, close", "open a blind vote, take ballots, show totals"),
    ("adopt 2 \"DISSENT\"", "the question for the year"),
    ("dissent TEXT", "what those who chose otherwise want remembered"),
    ("reword TEXT because WHY", "the question in new words"),
    ("think TEXT", "what you now think"),
    ("promise @NAME TEXT by DAY", "who will do what by when; promises lists them, kept 3 ticks one off"),
    ("look back", "what came of the weeks before this session"),
    ("undo, redo, history", "take back, bring back, look back"),
    ("leave, done", "go and come back later, close the session"),
  ]

  static func lines(width: Int) -> [String] {
    let column = width >= 60 ? 34 : 0
    return rows.flatMap { verb, meaning -> [String] in
      guard column > 0 else { return [verb] + meaning.wrapped(to: width - 3).map { "   \($0)" } }
      return meaning.wrapped(to: width - column).enumerated().map {
        ($0 == 0 ? "  \(verb)" : "").padded(to: column) + $1
      }
    }
  }
}
