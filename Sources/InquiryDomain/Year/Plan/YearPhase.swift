/// What one session of a cohort's year is about (`practice.md` §12).
package struct YearPhase: Equatable, Sendable {
  /// The name of the session in the plan.
  package var title: String
  /// What it is for, in one line.
  package var focus: String
  /// Protocols of the shipped library, in the order in which they are held.
  package var protocols: [String]
  /// What a session of three hours has room for beside them.
  package var longer: [String]
  /// What it leaves behind.
  package var produces: String
  /// What people do between it and the next; nil after the last.
  package var meanwhile: String?

  init(
    _ title: String, focus: String, protocols: [String], longer: [String] = [], produces: String,
    meanwhile: String? = nil
  ) {
    self.title = title
    self.focus = focus
    self.protocols = protocols
    self.longer = longer
    self.produces = produces
    self.meanwhile = meanwhile
  }
}
