import InquiryDomain
import InquiryWorkbench

extension Console {
  /// The questions of the community that is worked with.
  private func questions() throws -> [QuestionView] {
    try bench.questions(in: book.cohort.id, to: viewer).filter {
      $0.question.communityID == memory.communityID && $0.question.status != .merged
    }
  }

  func question(_ number: Int) throws -> QuestionView {
    guard let found = try bench.questions(in: book.cohort.id, to: viewer).first(where: { $0.question.number == number })
    else {
      throw Failure(.notFound, "question.not-found", "There is no question \(number).", hint: "See them: next question")
    }
    return found
  }

  /// The question that is being worded: the one chosen, or the newest draft.
  func current() throws -> QuestionView? {
    let all = try questions()
    if let number = memory.questionNumber { return all.first { $0.question.number == number } }
    return nil
  }

  func needCurrent() throws -> QuestionView {
    guard let current = try current() else {
      throw Failure(
        .notFound, "question.none", "No question is being worded.", hint: "Type a draft, or choose one: question NUMBER"
      )
    }
    return current
  }

  /// Plain typing: a draft of the question being worded, or a new question's first.
  func draft(_ words: String, by person: Person?) throws {
    let view =
      if let current = try current(), current.question.status == .draft {
        try bench.draft(words, of: current.question.id, by: actor)
      } else {
        try bench.addQuestion(words, author: person?.id ?? memory.speakerID, in: place(of: person?.id), by: actor)
      }
    memory.questionNumber = view.question.number
    try showQuestion(view)
  }

  func showQuestion(_ question: QuestionView) throws {
    show(
      [""]
        + QuestionScreen(
          coached: try bench.coached(question), left: view.left,
          allotted: view.walk.current.map { view.walk.allotted($0) } ?? 0
        ).lines(on: screen))
    say("type a new draft · keep · use · from N · compare · why NAME · remix · ideas · next question · undo · ? help")
  }

  func showQuestions() throws {
    for question in try questions() {
      let state = question.question.status == .draft ? "draft" : question.question.status.rawValue
      show(screen.lines("\(question.question.number)  \(state)  \(question.text)", width: screen.width))
    }
    if let current = try current() { try showQuestion(current) }
  }

  func turnTo(_ turn: ConsoleVerb.QuestionTurn) throws {
    switch turn {
    case .new:
      memory.questionNumber = nil
      try showQuestions()
      say("Type the first draft of a new question: How might we …")
    case .number(let number):
      memory.questionNumber = number
      try showQuestion(try question(number))
    }
  }

  func connect(causes: [Int], needs: [Int]) throws {
    let sources = Workbench.Sources(
      causes: try causes.map { try bench.visible($0, in: book.cohort.id, as: "note", to: viewer, Cause.self).id },
      needs: try needs.map { try bench.visible($0, in: book.cohort.id, as: "need", to: viewer, Need.self).id })
    try showQuestion(try bench.connect(try needCurrent().question.id, to: sources, by: actor))
  }

  func keep(_ reason: String?) throws {
    let kept = try bench.keep(try needCurrent().question.id, reason: reason, by: actor)
    memory.questionNumber = nil
    say("Kept question \(kept.question.number): \(screen.words(kept.text))")
    try lookAgain(at: [reason].compactMap(\.self), namesOnly: true)
    say("It stands for the vote. Type the next question's draft, or: next · undo")
  }

  func use(_ draft: Int) throws {
    try showQuestion(try bench.use(draft: draft, of: try needCurrent().question.id, by: actor))
  }

  func compare() throws {
    show(CompareScreen(view: try needCurrent()).lines(on: screen))
    say("use N goes back to a draft")
  }

  func park(_ number: Int) throws {
    let parked = try bench.park(try question(number).question.id, by: actor)
    say("Parked question \(parked.question.number); it is kept for another time. Wrong? undo")
  }
}
