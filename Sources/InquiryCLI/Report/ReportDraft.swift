import Foundation
import InquiryDomain
import InquiryReports
import InquiryWorkbench

/// The reports of one material: what they say, before it is known in which form they are wanted.
struct ReportDraft {
  let material: ReportMaterial
  /// The day on which they are made.
  let day: CivilDate
  let zone: TimeZone

  init(_ material: ReportMaterial, now: Instant) {
    self.material = material
    zone = material.content.cohort.zone
    day = CivilDate(now, in: zone)
  }

  var content: CohortExport { material.content }
  /// What stands at the foot of everything.
  var footer: String { material.audience.notice }

  func day(of moment: Instant) -> CivilDate { CivilDate(moment, in: zone) }

  /// `4 school leaders`; to the network and the public fewer than five are told as such.
  var leaders: String {
    let number = material.leaders.count
    return number == 1 && !material.numbers.hides
      ? "1 school leader" : "\(material.numbers.told(number).words) school leaders"
  }

  /// Their names where they were asked for, else how many they are.
  var people: [String] {
    // The line stands by itself, so it begins with a capital.
    material.showsNames
      ? material.leaders.compactMap { material.name(of: $0.personID) }
      : [leaders.prefix(1).uppercased() + leaders.dropFirst()]
  }
}
