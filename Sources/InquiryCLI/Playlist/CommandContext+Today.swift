import Foundation
import InquiryDomain
import InquiryWorkbench

extension CommandContext {
  /// The day it is for the group, or on this computer's clocks where there is none.
  func today() throws -> CivilDate {
    let zone = hasWorkbook ? try? workbench().cohort().zone : nil
    return CivilDate(ambient.now(), in: zone ?? .current)
  }
}
