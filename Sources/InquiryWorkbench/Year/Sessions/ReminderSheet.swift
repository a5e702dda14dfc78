package import InquiryDomain
import InquiryStore

/// The reminders one leader still has use for until the next session.
package struct ReminderSheet: Equatable, Sendable {
  package var person: Person
  package var partners: [Person]
  package var reminders: [Reminder]
  /// The session that the weeks follow, and the one they lead to.
  package var interval: Interval
  /// The day of the next session on the cohort's calendar.
  package var nextDay: CivilDate?
  /// Grows with every change of either session.
  package var version: Int
}

extension Workbench {
  /// Everyone's reminders for these weeks, or those of one person.
  ///
  /// Whoever leads may see anyone's, to send them on; others only their own. A sheet is empty where all is done.
  ///
  /// - Parameter person: nil for all principals.
  /// - Throws: `Failure` where a participant asks for somebody else's.
  package func reminders(
    for person: Identifier<Person>?, in cohort: Identifier<Cohort>, for actor: Actor
  ) throws -> [ReminderSheet] {
    guard actor.facilitates || (person != nil && actor.personID == person) else {
      throw Failure(
        .notAllowed, "role.not-yours", "You can only see your own reminders.", hint: "hmw remind --as NAME")
    }
    return try read { db in
      let book = try Self.book(cohort, in: db)
      let now = ambient.now()
      let interval = Interval(of: try db.all(in: cohort), at: now)
      let known = try db.progress(in: cohort, after: interval.after?.id, countingPrivateOf: actor.personID)
      let versions = try db.changes(ofSessionsIn: cohort)
      let day = { (moment: Instant?) in moment.map { CivilDate($0, in: book.cohort.zone) } }
      let begun = try interval.after.flatMap { try $0.plannedStart ?? db.log(of: $0.id).first?.at }
      let people = person.map { id in book.members.filter { $0.person.id == id } } ?? book.principals
      return try people.map { member in
        let progress = known.first { $0.personID == member.person.id } ?? Progress(personID: member.person.id)
        return ReminderSheet(
          person: member.person, partners: try partners(of: member.person.id, in: book, db),
          reminders: Reminder.schedule(
            after: day(begun), before: day(interval.before?.plannedStart), progress: progress,
            today: CivilDate(now, in: book.cohort.zone)),
          interval: interval, nextDay: day(interval.before?.plannedStart),
          version: [interval.after, interval.before].compactMap { $0.flatMap { versions[$0.id] } }.reduce(0, +))
      }
    }
  }
}
