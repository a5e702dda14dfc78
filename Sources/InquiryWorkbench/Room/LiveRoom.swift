package import InquiryDomain
import InquiryStore

/// All that is in a room, kept in step with the workbook by what its journal says was touched.
///
/// It holds what people may not see too, and so hands nothing out but through a seat.
package struct LiveRoom: Sendable {
  /// A part of a screen that is sent whole whenever anything in it changes.
  package enum Part: Hashable, Sendable, CaseIterable {
    case session, me, room, question, communities, questions, own, votes
  }

  /// What one look at the workbook found changed.
  package struct Tick: Equatable, Sendable {
    package var notes: Set<Identifier<Cause>> = []
    package var groups: Set<Identifier<CauseGroup>> = []
    package var parts: Set<Part> = []
    /// Notes' authors and hidden state decide who is told, so theirs as they were before count too.
    var concerned: Set<Identifier<Person>> = []

    package var isEmpty: Bool { notes.isEmpty && groups.isEmpty && parts.isEmpty }
  }

  /// The journal's sequence for which it holds.
  package internal(set) var sequence: Int64
  var view: SessionView
  var book: CohortBook
  var room: Room
  var seats: [Seat] = []
  var notes: [Identifier<Cause>: Cause] { didSet { index = NoteIndex(notes) } }
  private(set) var index: NoteIndex
  var groups: [Identifier<CauseGroup>: CauseGroup]
  var questions: [(question: Question, text: String)] = []
  var stories: [Story] = []
  var needs: [Need] = []
  var votes: [VoteView] = []
  /// The dots of the last closed votes, by the identifier of what they stand on.
  var dots: [String: Int] = [:]
  /// Everyone whose page has been open since the wall was: a seat from last month is nobody in the room.
  package var met: Set<Identifier<Person>> = []
  var inquiries: [(inquiry: Inquiry, text: String)] = []
  /// Notes and groups touched of late, for whoever comes back; the oldest go first.
  var recent: [(sequence: Int64, note: Identifier<Cause>?, group: Identifier<CauseGroup>?)] = []
  /// The sequence up to which `recent` forgets.
  var forgotten: Int64

  init(
    sequence: Int64, view: SessionView, book: CohortBook, room: Room, notes: [Identifier<Cause>: Cause],
    groups: [Identifier<CauseGroup>: CauseGroup]
  ) {
    (self.sequence, forgotten) = (sequence, sequence)
    (self.view, self.book, self.room) = (view, book, room)
    (self.notes, self.groups, index) = (notes, groups, NoteIndex(notes))
  }

  /// The session it shows.
  package var sessionID: Identifier<Session> { view.session.id }
  /// The cohort whose people are in it.
  package var cohortID: Identifier<Cohort> { book.cohort.id }

  /// How many touched notes and groups are remembered for those who come back.
  static let memory = 5_000
}
