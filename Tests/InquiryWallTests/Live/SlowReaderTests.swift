import Foundation
import InquiryDomain
import InquiryWorkbench
import Testing

@testable import InquiryWall

@Suite("A page that does not read its stream", .timeLimit(.minutes(20)))
struct SlowReaderTests {
  @Test("is dropped, while its neighbour gets everything, and catches up when it comes back")
  func slow() async throws {
    try await Hall.open { hall in
      let (ana, ben) = (try await Phone.join(hall, as: "Ana"), try await Phone.join(hall, as: "Ben"))
      let reader = try ben.listen()
      let frozen = try ana.listen(reading: false)
      #expect(try await reader.wait { $0.text.contains("event: state") })
      let words = String(repeating: "x", count: 270)
      for number in 0..<500 {
        _ = try hall.workbench.addCauses(
          (0..<10).map { "\(number).\($0) \(words)" }, category: .skills, hidden: false, in: hall.place, by: .keeper)
        if number.isMultiple(of: 50) { try await Task.sleep(for: .milliseconds(100)) }
      }
      #expect(try await reader.wait(for: 20) { $0.text.contains("499.9 x") })
      #expect(try await frozen.wait(for: 20) { $0.isReset })
      let back = try ana.listen(after: 1)
      #expect(try await back.wait(for: 10) { $0.text.contains("499.9 x") })
    }
  }
}
