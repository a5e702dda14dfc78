import Foundation
import InquiryDomain

extension OperationRecord {
  /// `moved note 11 to Skills (by Mei, 16:21)`; with the day where it was not today.
  func told(in zone: TimeZone, now: Instant) -> String {
    "\(sentence) (by \(actorName), \(moment(in: zone, now: now)))"
  }

  /// The time alone for today, else with its day.
  func moment(in zone: TimeZone, now: Instant) -> String {
    let (then, today) = (LocalTime(at, in: zone), LocalTime(now, in: zone))
    return then.day == today.day ? then.clock : then.dayAndClock
  }

  /// What else people should know when this is taken back.
  var undoNote: String? {
    guard sentence.hasPrefix("closed vote ") else { return nil }
    return "The ballots were secret and are gone, so the vote starts again empty."
  }
}
