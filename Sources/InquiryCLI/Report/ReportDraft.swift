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

  /// For whom it is and whether with names, for the names of files, so that none takes the place of another.
  var mark: String {
    let words = [
      material.audience == .community ? nil : material.audience.rawValue, material.showsNames ? "with names" : nil,
    ].compactMap(\.self)
    return words.isEmpty ? "" : " (\(words.joined(separator: ", ")))"
  }

  func day(of moment: Instant) -> CivilDate { CivilDate(moment, in: zone) }

  /// `4 school leaders`; to the network and the public fewer than five are told as such.
  var leaders: String {
    switch material.sizes.leaders(of: material.community?.id) {
    case .exactly(1): "1 school leader"
    case .withheld: "school leaders"
    case let number: "\(number.words) school leaders"
    }
  }

  /// Their names where they were asked for, else how many they are.
  var people: [String] {
    // The line stands by itself, so it begins with a capital.
    material.showsNames
      ? material.leaders.compactMap { material.name(of: $0.personID) }
      : [leaders.prefix(1).uppercased() + leaders.dropFirst()]
  }
}
