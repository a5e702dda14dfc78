import Foundation
import InquiryDomain
import InquiryWorkbench

/// When a session was held, from its log.
struct SessionHours {
  let start: Instant?
  let end: Instant?
  private let zone: TimeZone

  init(_ session: Session, in content: CohortExport, zone: TimeZone) {
    (start, end) = (content.start(of: session), content.end(of: session))
    self.zone = zone
  }

  /// Whether something happened in it, or later on the day on which it ended.
  func hold(_ moment: Instant) -> Bool {
    guard let start, moment >= start else { return false }
    guard let end else { return CivilDate(moment, in: zone) == CivilDate(start, in: zone) }
    return moment <= end || CivilDate(moment, in: zone) == CivilDate(end, in: zone)
  }

  /// Whether something happened on a later day.
  func precede(_ moment: Instant) -> Bool {
    guard let last = end ?? start else { return false }
    return moment > last && CivilDate(moment, in: zone) != CivilDate(last, in: zone)
  }

  /// `15:30 to 17:05`; nil where it was not held with a clock.
  var clock: String? {
    guard let start, let end else { return nil }
    return "\(LocalTime(start, in: zone).clock) to \(LocalTime(end, in: zone).clock)"
  }
}
