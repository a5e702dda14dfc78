import Foundation
import InquiryDomain

extension Cohort {
  /// The zone of the cohort's clocks; names are checked when they are set, so UTC is only for a file from elsewhere.
  var clocks: TimeZone { TimeZone(identifier: timeZone) ?? .gmt }
}
