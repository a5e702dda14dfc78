package import InquiryDomain

/// A log entry as a reader may see it, with how far it has come.
package struct LogView: Equatable, Sendable {
  package var entry: LogEntry
  /// The four dots of this one application.
  package var progress: Progress
  /// What partners said about it, of the debriefs that the reader may see.
  package var turns: [DebriefTurn]
  /// What it grew from, and the check that it tests where the reader may see that.
  package var resource: Resource?
  package var check: AssumptionCheck?

  init(_ entry: LogEntry, debriefed: Bool, turns: [DebriefTurn], resource: Resource?, check: AssumptionCheck?) {
    (self.entry, self.turns, self.resource, self.check) = (entry, turns, resource, check)
    progress = Progress(
      personID: entry.personID, planned: true, applied: entry.did == .yes || entry.did == .partly,
      noted: !entry.notes.isEmpty, debriefed: debriefed)
  }
}

extension LogEntry {
  /// What was written down about it beside what was done; why it is not done yet counts too.
  fileprivate var notes: [String] {
    [saw, fellFlat, noticed, blockedBy?.rawValue, blockedWhy].compactMap(\.self)
  }
}
