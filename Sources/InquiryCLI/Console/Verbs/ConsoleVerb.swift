import InquiryDomain

/// What a line typed into the console asks for.
enum ConsoleVerb: Equatable, Sendable {
  // The session.
  case walk(WalkEvent)
  case agenda, say, who, pairs
  /// The card with which phones join.
  case joinCard
  case here([String]), away([String])
  case community(String?)
  case leave

  // What is written.
  /// Words without a verb: they become what the step captures.
  case words(String)
  case add(String, person: String?, column: Category?)
  case speaker(String)
  case story(String?), check(String?)
  case need(String), assumption(String), quote(String)
  case editor

  // Notes.
  case wall
  case move([Int], Category)
  case group([Int], name: String, column: Category?)
  case ungroup(String)
  case takeOut([Int])
  case merge(Int, [Int])
  case edit(Int, String?)
  case show(Int)
  case remove([Int])
  case suggest(Suggestions)

  // Questions, votes and the inquiry.
  case next(QuestionTurn)
  case from(causes: [Int], needs: [Int])
  case keep(String?)
  case use(Int), useStart, compare, park(Int)
  case why(String?), remix, ideas
  case vote([Int], Vote.Subject)
  case ballots, close
  case adopt(Int, dissent: String?)
  case reword(String, because: String?)
  case think(String), dissent(String)
  /// What somebody will do: `promise @ana TEXT by DAY`.
  case promise(String, person: String?), promises, kept(Int)
  case lookBack
  case inquiry

  // The form that is open.
  case skip, back

  // The journal.
  case undo, redo, history
  case help

  /// What the coach is asked to suggest.
  enum Suggestions: Equatable, Sendable {
    /// What the running step is about.
    case fitting
    case notes
    case groups(across: Bool)
  }

  /// Which question is being worded.
  enum QuestionTurn: Equatable, Sendable {
    case new
    case number(Int)
  }
}
