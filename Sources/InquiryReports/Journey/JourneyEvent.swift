package import InquiryDomain

/// Something that happened on a day of the year.
package struct JourneyEvent: Equatable, Sendable {
  /// What kind of thing it was.
  package enum Kind: String, CaseIterable, Sendable {
    case session, application, debrief, insight, barrier
  }

  package var kind: Kind
  package var day: CivilDate
  /// A session's title, at most 4 words; of others what it was, at most 15; not shown of debriefs.
  package var text: String

  package init(_ kind: Kind, on day: CivilDate, text: String = "") {
    self.kind = kind
    self.day = day
    self.text = text
  }
}

extension JourneyEvent.Kind {
  /// What its row is called.
  var heading: String {
    switch self {
    case .session: "Sessions"
    case .application: "Tried"
    case .debrief: "Talked over"
    case .insight: "Learned"
    case .barrier: "Barriers"
    }
  }

  /// Its number in words.
  func counted(_ number: Int) -> String {
    switch self {
    case .session: CountedWords.of(number, "session")
    case .application: CountedWords.of(number, "application")
    case .debrief: CountedWords.of(number, "debrief")
    case .insight: CountedWords.of(number, "insight")
    case .barrier: CountedWords.of(number, "barrier")
    }
  }

  /// Learning and barriers are numbered: their words stand below the picture.
  var isNumbered: Bool { self == .insight || self == .barrier }
}
