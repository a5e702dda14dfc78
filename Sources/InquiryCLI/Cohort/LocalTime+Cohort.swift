import Foundation
import InquiryDomain

extension LocalTime {
  /// A moment as the clocks of a group show it.
  init(_ instant: Instant, of cohort: Cohort) {
    self.init(instant, in: cohort.zone)
  }
}

extension Cohort {
  /// The time zone that everything is shown in.
  var zone: TimeZone { .named(timeZone) }
}

extension TimeZone {
  /// Names are checked when they are set, so UTC is only for a file from elsewhere.
  static func named(_ name: String) -> TimeZone { TimeZone(identifier: name) ?? .gmt }
}
