import InquiryDomain
import InquiryWorkbench
import Synchronization

/// Something that happened or did not.
final class Flag: Sendable {
  private let value = Mutex(false)
  var isSet: Bool { value.withLock { $0 } }
  func set() { value.withLock { $0 = true } }
}

extension SeatView {
  /// A device on which nobody sits.
  static var nobody: SeatView {
    SeatView(
      device: Device(id: Identifier("d"), tokenHash: "", cohortID: Identifier("c"), joinedAt: Instant(milliseconds: 0)),
      person: nil, communityID: nil, sharers: [], waiting: [])
  }
}
