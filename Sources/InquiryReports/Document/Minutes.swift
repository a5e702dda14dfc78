package import InquiryDomain

/// What a session leaves behind, as a person would send it round.
package struct Minutes: Equatable, Sendable {
  /// The cohort or the community that met; at most 10 words.
  package var group: String
  /// What the session was called; at most 10 words.
  package var session: String
  package var day: CivilDate
  /// Such as `3:30 to 5:00 pm, Riverside library`; at most 12 words.
  package var whenAndWhere: String?
  /// Who was there: names, or a line such as `14 of 15 people`; at most 40 words together.
  package var present: [String]
  /// What was decided, one sentence each; at most 20 words each.
  package var decided: [String]
  package var commitments: [MinutesCommitment]
  /// The question in its present wording; nil before one is adopted.
  package var question: String?
  /// What changed in it today, such as `Reworded today because …`; at most 25 words.
  package var questionNote: String?
  /// What people now think; at most 30 words each.
  package var insights: [String]
  /// The next meeting, such as `Tue 10 Mar 2026, 3:30 pm: Stuck work`; nil where no day is set.
  package var next: String?
  /// A line at the foot; none where it is empty.
  package var footer: String

  package init(
    group: String, session: String, day: CivilDate, whenAndWhere: String? = nil, present: [String] = [],
    decided: [String] = [], commitments: [MinutesCommitment] = [], question: String? = nil,
    questionNote: String? = nil, insights: [String] = [], next: String? = nil,
    footer: String = ""
  ) {
    self.group = group
    self.session = session
    self.day = day
    self.whenAndWhere = whenAndWhere
    self.present = present
    self.decided = decided
    self.commitments = commitments
    self.question = question
    self.questionNote = questionNote
    self.insights = insights
    self.next = next
    self.footer = footer
  }
}
