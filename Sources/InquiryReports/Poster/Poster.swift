package import InquiryDomain

/// One inquiry on one sheet, for the wall: who, what they asked, and how far they came.
///
/// Every field is written as it shall be read: without names unless they were asked for.
package struct Poster: Equatable, Sendable {
  /// The name of the community, or what it works on; at most 10 words.
  package var community: String
  /// The cohort it belongs to; at most 8 words.
  package var cohort: String
  /// The day the poster is made.
  package var day: CivilDate
  /// Who: names, or a line such as `4 school leaders`; at most 20 words together.
  package var people: [String]
  /// The question in its present wording; at most 25 words.
  package var question: String
  /// Where the wording comes from, such as `Adopted 13 Nov 2025, reworded 24 Feb 2026`; at most 15 words.
  package var questionNote: String?
  /// The story in three sentences; at most 60 words together.
  package var story: [String]
  /// At most 40 words together.
  package var needs: [String]
  /// At most 45 words together, the new wordings included.
  package var assumptions: [PosterAssumption]
  /// The wall, of which the poster shows what weighs most.
  package var board: BoardPicture
  /// What was tried; at most 40 words together.
  package var tried: [String]
  /// What was learned; at most 40 words together.
  package var learned: [String]
  /// What comes next; at most 30 words together.
  package var next: [String]
  /// A line at the foot: for whom it is, and what to do before it goes further; none where it is empty.
  package var footer: String

  package init(
    community: String, cohort: String, day: CivilDate, people: [String] = [], question: String,
    questionNote: String? = nil, story: [String] = [], needs: [String] = [], assumptions: [PosterAssumption] = [],
    board: BoardPicture, tried: [String] = [], learned: [String] = [], next: [String] = [],
    footer: String = ""
  ) {
    self.community = community
    self.cohort = cohort
    self.day = day
    self.people = people
    self.question = question
    self.questionNote = questionNote
    self.story = story
    self.needs = needs
    self.assumptions = assumptions
    self.board = board
    self.tried = tried
    self.learned = learned
    self.next = next
    self.footer = footer
  }
}
