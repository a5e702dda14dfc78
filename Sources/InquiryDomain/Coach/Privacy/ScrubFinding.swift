/// Words that may tell who or where somebody is, with something wider to say instead.
package struct ScrubFinding: Codable, Hashable, Sendable {
  /// What the words give away.
  package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// Somebody on the roster, however the name is written.
    case person
    /// A name that is not on the roster.
    case name
    case school, community
    case email, phone, address, url, handle, room
    case date, age
    /// A run of digits such as a student's number.
    case number
    /// A role that few hold, or one alone.
    case role
    /// One student or family, with something that nobody should read about them.
    case student
    /// The one teacher of a grade.
    case grade
    /// One adult, with something from a personnel file.
    case staff
  }

  /// How much a finding weighs.
  package enum Severity: String, Codable, Hashable, Sendable {
    /// Gives somebody away by itself: to be settled before the text goes any further.
    case direct
    /// May point to somebody, which only a person can tell.
    case look
  }

  package var kind: Kind
  package var severity: Severity
  /// Where the words begin and end, in characters from 0; the end is not included.
  package var span: [Int]
  /// The words as they were typed.
  package var words: String
  /// What could stand there instead, in the grammar of its place.
  package var replacement: String
  /// One short question to ask yourselves.
  package var ask: String

  /// The finding's place as a range.
  package var range: Range<Int> { span[0]..<span[1] }
}
