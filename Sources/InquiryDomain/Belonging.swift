/// An entity that belongs to one cohort.
package protocol OfCohort: Entity {
  var cohortID: Identifier<Cohort> { get }
}

/// An entity that belongs to one session.
package protocol OfSession: Entity {
  var sessionID: Identifier<Session> { get }
}

extension Norm: OfCohort {}
extension School: OfCohort {}
extension Community: OfCohort {}
extension Membership: OfCohort {}
extension Session: OfCohort {}
extension Story: OfCohort {}
extension Need: OfCohort {}
extension AssumptionCheck: OfCohort {}
extension Cause: OfCohort {}
extension CauseGroup: OfCohort {}
extension Question: OfCohort {}
extension Vote: OfCohort {}
extension Inquiry: OfCohort {}

extension AgendaItem: OfSession {}
extension SessionEventRecord: OfSession {}
extension Attendance: OfSession {}
extension Pairing: OfSession {}
