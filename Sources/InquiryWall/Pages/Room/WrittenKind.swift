package import InquiryDomain

/// What somebody can write on the phone page.
package enum WrittenKind: String, CaseIterable, Sendable {
  case story, need, cause, question

  /// What a step asks for; nil where it asks for nothing that is written here.
  package init?(_ capture: ProtocolStep.Capture?) {
    switch capture {
    case .story: self = .story
    case .need: self = .need
    case .cause: self = .cause
    case .question: self = .question
    default: return nil
    }
  }

  /// The most characters that are kept.
  var hardLimit: Int {
    switch self {
    case .cause: EntryText.Limit.note
    case .question: EntryText.Limit.question
    case .need: EntryText.Limit.line
    case .story: EntryText.Limit.story
    }
  }

  /// The length after which the counter suggests to be shorter.
  var softLimit: Int {
    switch self {
    case .cause: 140
    case .question: 200
    case .need: 300
    case .story: 2_000
    }
  }

  /// Whether its writer chooses who may read it; a note and a question are their community's.
  var hasReaders: Bool { self == .story || self == .need }
}
