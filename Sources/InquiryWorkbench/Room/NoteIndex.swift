import InquiryDomain

/// What many screens ask of a room's notes, counted once for all of them.
struct NoteIndex: Sendable {
  /// Hidden notes by the community they belong to and by who wrote them.
  private(set) var hidden: [Identifier<Community>?: [Identifier<Person>?: Int]] = [:]
  /// The twins behind each note that others were merged into.
  private(set) var twins: [Identifier<Cause>: [Identifier<Cause>]] = [:]

  init(_ notes: [Identifier<Cause>: Cause]) {
    for (id, cause) in notes {
      if let keeper = cause.mergedIntoID {
        twins[keeper, default: []].append(id)
      } else if cause.hidden {
        hidden[cause.communityID, default: [:]][cause.authorID, default: 0] += 1
      }
    }
  }

  /// Whether a person has notes that nobody else sees yet.
  func hasHidden(by person: Identifier<Person>) -> Bool { hidden.values.contains { $0[person] != nil } }
}
