import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Synchronization

@testable import InquiryWall

/// Something that happened or did not.
final class Flag: Sendable {
  private let value = Mutex(false)
  var isSet: Bool { value.withLock { $0 } }
  func set() { value.withLock { $0 = true } }
}

extension SeatView {
  /// A device that leads, and on which nobody sits.
  static func nobody() throws -> SeatView {
    let workbench = try Workbench.inMemory()
    let cohort = try workbench.createCohort(name: "Riverside", timeZone: "UTC", by: .keeper)
    return try workbench.lead(cohort: cohort.id, tokenHash: SeatToken().hash)
  }
}
