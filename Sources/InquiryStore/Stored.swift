package import GRDB
package import InquiryDomain

/// An entity that the store can put into its table and take out again.
package protocol Stored: Entity, FetchableRecord, PersistableRecord {}

extension Stored {
  package static var databaseTableName: String { table }
}

extension Identifier: DatabaseValueConvertible {
  package var databaseValue: DatabaseValue { text.databaseValue }

  /// Any text will do: the schema keeps the column to identifiers.
  package static func fromDatabaseValue(_ value: DatabaseValue) -> Self? {
    String.fromDatabaseValue(value).map { Self($0) }
  }
}

extension Instant: DatabaseValueConvertible {
  package var databaseValue: DatabaseValue { description.databaseValue }

  /// Nil for text that is not an RFC 3339 moment, which the store reports as a damaged workbook.
  package static func fromDatabaseValue(_ value: DatabaseValue) -> Instant? {
    String.fromDatabaseValue(value).flatMap { Instant($0) }
  }
}

extension CivilDate: DatabaseValueConvertible {
  package var databaseValue: DatabaseValue { description.databaseValue }

  /// Nil for text that is no day such as `2026-03-06`, which the store reports as a damaged workbook.
  package static func fromDatabaseValue(_ value: DatabaseValue) -> CivilDate? {
    String.fromDatabaseValue(value).flatMap { CivilDate($0) }
  }
}

extension Cohort: Stored {}
extension Norm: Stored {}
extension School: Stored {}
extension Person: Stored {}
extension Community: Stored {}
extension Membership: Stored {}
extension Session: Stored {}
extension AgendaItem: Stored {}
extension SessionEventRecord: Stored {}
extension Attendance: Stored {}
extension Pairing: Stored {}
extension Story: Stored {}
extension Need: Stored {}
extension AssumptionCheck: Stored {}
extension Evidence: Stored {}
extension Cause: Stored {}
extension CauseGroup: Stored {}
extension Question: Stored {}
extension QuestionDraft: Stored {}
extension QuestionSource: Stored {}
extension Vote: Stored {}
extension VoteOption: Stored {}
extension Inquiry: Stored {}
extension Wording: Stored {}
extension Reflection: Stored {}
extension Refusal: Stored {}
extension LogEntry: Stored {}
extension Partnership: Stored {}
extension Debrief: Stored {}
extension DebriefTurn: Stored {}
extension Commitment: Stored {}
extension Barrier: Stored {}
extension LearningPlan: Stored {}
extension Playlist: Stored {}
extension Resource: Stored {}
extension PlaylistItem: Stored {}
extension ResourceUse: Stored {}
