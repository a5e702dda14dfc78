package import Foundation

extension Cohort {
  /// The time zone that everything is shown in.
  package var zone: TimeZone { .named(timeZone) }
}

extension TimeZone {
  /// Names are checked when they are set, so UTC is only for a file from elsewhere.
  package static func named(_ name: String) -> TimeZone { TimeZone(identifier: name) ?? .gmt }
}

extension LocalTime {
  /// A moment as the clocks of a group show it.
  package init(_ instant: Instant, of cohort: Cohort) {
    self.init(instant, in: cohort.zone)
  }
}
