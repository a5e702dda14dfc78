import Foundation
import InquiryDomain

extension LocalTime {
  /// A moment as the clocks of a group show it.
  init(_ instant: Instant, of cohort: Cohort) {
    self.init(instant, in: cohort.homeZone)
  }
}

extension Cohort {
  /// The time zone that everything is shown in; the reader let no other name in.
  var homeZone: TimeZone { TimeZone(identifier: timeZone) ?? .gmt }
}
