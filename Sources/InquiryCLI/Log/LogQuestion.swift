import InquiryDomain

/// One of the short questions of the log.
enum LogQuestion: String, CaseIterable {
  case tried, blockedBy, blockedWhy, saw, noticed, sure, next

  var ask: String {
    switch self {
    case .tried: "What did you try?"
    case .blockedBy: "What stood in the way?"
    case .blockedWhy: "Why, in one line?"
    case .saw: "What happened?"
    case .noticed: "What did you notice in you?"
    case .sure: "How sure are you?"
    case .next: "What next?"
    }
  }

  /// Answers to choose from, as they stand beside the question.
  var choices: [String] {
    switch self {
    case .sure: SureWords.choices
    case .blockedBy: InquiryDomain.Category.allCases.map { "\($0.letter) \($0.rawValue)" }
    default: []
    }
  }

  /// One line that explains.
  var help: String {
    switch self {
    case .tried: "One thing, and where. \"not yet\" is a good answer too. No names of children, families or staff."
    case .blockedBy:
      "R time, money, people, tools; K not known; S not able to do it yet; D what people believe. Empty Enter skips."
    case .blockedWhy: "What would have to be different? A few words are enough."
    case .saw: "What a camera would have caught. It may begin with saw:, heard: or number:"
    case .noticed: "What you felt, expected, or think now."
    case .sure: "A number from 1 to 4. A hunch is worth writing down."
    case .next: "It may begin with keep, change, drop or spread, such as \"keep: ask it every Friday\"."
    }
  }

  /// How much may be written.
  var limit: Int {
    switch self {
    case .tried, .saw, .noticed: EntryText.Limit.story
    default: EntryText.Limit.line
    }
  }

  /// The answer as it will be kept.
  ///
  /// - Throws: `Failure` where it is too long or is none of the choices.
  func accepted(_ words: String) throws(Failure) -> String {
    switch self {
    case .sure:
      guard let sure = SureWords.read(words) else {
        throw Failure(
          .invalid, "log.sure", "Type a number from 1 to 4.", hint: SureWords.choices.joined(separator: ", "))
      }
      return "\(sure)"
    case .blockedBy:
      guard let category = InquiryDomain.Category(typed: words) else {
        throw Failure(
          .invalid, "log.column", "Type R, K, S or D.", hint: "\(choices.joined(separator: ", ")); empty Enter skips")
      }
      return category.rawValue
    default: return try EntryText.accept(words, as: "answer", limit: limit)
    }
  }
}
