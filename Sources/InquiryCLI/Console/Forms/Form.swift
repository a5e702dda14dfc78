import InquiryDomain

/// A few short questions asked one at a time; every answer is kept as soon as it is entered.
struct Form: Equatable, Sendable {
  struct Question: Equatable, Sendable {
    var key: String
    var ask: String
    /// One line that explains.
    var help: String
    var optional = true
    /// Words that the answer must be one of, or begin.
    var choices: [String] = []
    /// Asked only where an earlier answer is this.
    var onlyIf: [String: String] = [:]
  }

  /// What the answers become.
  enum Purpose: Equatable, Sendable {
    case story(teller: Identifier<Person>?)
    case check(owner: Identifier<Person>?, peers: [Identifier<Person>])
  }

  let purpose: Purpose
  let slot: String
  let questions: [Question]
  private(set) var answers: [String: String]
  private(set) var index = 0
  private(set) var skipped: Set<String> = []

  /// - Parameter answers: what had been answered when the form was left; it goes on after that.
  init(_ purpose: Purpose, slot: String, questions: [Question], answers: [String: String] = [:]) {
    self.purpose = purpose
    self.slot = slot
    self.questions = questions
    self.answers = answers
    settle()
  }

  var isFinished: Bool { index >= questions.count }
  var current: Question? { isFinished ? nil : questions[index] }

  /// Takes an answer to the question that stands.
  ///
  /// - Throws: `Failure` where the answer is not one of the choices.
  mutating func answer(_ words: String) throws(Failure) {
    guard let current else { return }
    answers[current.key] = try Self.chosen(words, from: current)
    index += 1
    settle()
  }

  private static func chosen(_ words: String, from question: Question) throws(Failure) -> String {
    guard !question.choices.isEmpty else { return words }
    if let choice = question.choices.first(where: { $0.hasPrefix(words.lowercased()) }) { return choice }
    throw Failure(
      .invalid, "form.choice", "\"\(words)\" is not one of the answers.",
      hint: "Type \(question.choices.joined(separator: ", ")).")
  }

  /// Leaves the question out.
  mutating func skip() throws(Failure) {
    guard let current else { return }
    guard current.optional else {
      throw Failure(
        .invalid, "form.needed", "This one is needed: \(current.ask)",
        hint: "Type an answer, or Ctrl-C to leave it for later.")
    }
    skipped.insert(current.key)
    index += 1
    settle()
  }

  /// Goes back to the question before; its answer is there to be changed.
  mutating func goBack() -> String? {
    guard let previous = questions[..<index].lastIndex(where: applies) else { return nil }
    index = previous
    skipped.remove(questions[previous].key)
    return answers.removeValue(forKey: questions[previous].key)
  }

  /// Passes over what is answered, skipped or not asked this time.
  private mutating func settle() {
    while let current, answers[current.key] != nil || skipped.contains(current.key) || !applies(current) { index += 1 }
  }

  private func applies(_ question: Question) -> Bool {
    question.onlyIf.allSatisfy { answers[$0.key] == $0.value }
  }
}
