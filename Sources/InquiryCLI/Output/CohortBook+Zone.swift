import Foundation
import InquiryDomain
import InquiryWorkbench

extension CohortBook {
  /// The zone in which this cohort's times are shown.
  var zone: TimeZone { cohort.zone }

  /// A name and a school for a screen: `Ana Reyes, Oak Primary`.
  func label(of person: Identifier<Person>?) -> String? {
    guard let person, let member = member(person) else { return nil }
    return [member.person.name, school(of: member)?.name].compactMap(\.self).joined(separator: ", ")
  }
}
