package import InquiryDomain

/// My log: five questions about what I tried between two sessions.
package struct LogPage: Page {
  /// What stands in the form.
  package struct Answers: Equatable, Sendable {
    package var plan = ""
    package var tried = ""
    package var saw = ""
    package var fellFlat = ""
    package var noticed = ""
    package var did: LogEntry.Did?
    package var next: LogEntry.Next?
    package var visibility: Tier = .community

    package init() {}

    /// What an entry says so far.
    package init(_ entry: LogEntry) {
      plan = entry.plan ?? ""
      tried = entry.tried ?? ""
      saw = entry.saw ?? ""
      fellFlat = entry.fellFlat ?? ""
      noticed = entry.noticed ?? ""
      did = entry.did
      next = entry.next
      visibility = entry.visibility
    }
  }

  /// One earlier entry.
  package struct Row: Equatable, Sendable {
    package var number: Int
    /// The day in words.
    package var when: String
    /// Its first words.
    package var text: String
    package var visibility: Tier

    package init(number: Int, when: String, text: String, visibility: Tier) {
      self.number = number
      self.when = when
      self.text = text
      self.visibility = visibility
    }
  }

  static let template = "log"
  static let script: String? = "log"

  package var frame: Frame
  /// The number of the entry that is changed; nil for a new one.
  package var entry: Int?
  package var answers: Answers
  package var rows: [Row]
  /// The question that the community lives with.
  package var question: String?
  /// With whom I talk it over.
  package var partners: [String]
  /// Private entries are there and this phone has not been unlocked.
  package var locked: Bool
  package var problem: Problem?

  package init(
    frame: Frame, entry: Int? = nil, answers: Answers = Answers(), rows: [Row] = [], question: String? = nil,
    partners: [String] = [], locked: Bool = false, problem: Problem? = nil
  ) {
    self.frame = frame
    self.entry = entry
    self.answers = answers
    self.rows = rows
    self.question = question
    self.partners = partners
    self.locked = locked
    self.problem = problem
  }

  var home: String { "/log" }
  var heading: String { frame.words("log.title") }
}
