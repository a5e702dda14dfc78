import ArgumentParser
import InquiryDomain

extension Barrier.Status: ExpressibleByArgument {}

extension Barrier.Status {
  /// Where a barrier stands, in words.
  var words: String {
    switch self {
    case .raised: "raised, not answered yet"
    case .heard: "heard"
    case .working: "being worked on"
    case .removed: "removed"
    case .standing: "stays for now"
    }
  }
}
