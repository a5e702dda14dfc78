import Foundation
import InquiryDomain

extension CommandContext {
  /// The time zone of this computer, by a name that a group can keep.
  var machineZone: String {
    let named = environment["TZ"].flatMap { try? TimeZoneReader.read($0) } ?? .current
    return ["GMT", "Etc/UTC", "Etc/GMT", "Zulu"].contains(named.identifier) ? "UTC" : named.identifier
  }

  /// The zone of the group at hand, else of this computer.
  var displayZone: TimeZone {
    guard hasWorkbook, let cohort = try? cohort() else { return .named(machineZone) }
    return cohort.zone
  }

  /// The day as people type it, in the group's zone and said back in full.
  func day(_ typed: String, in cohort: Cohort) throws(Failure) -> CivilDate {
    try DateReader(now: ambient.now(), in: cohort.zone).day(typed)
  }
}
