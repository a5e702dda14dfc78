import InquiryDomain
import Testing

@Suite("A fingerprint")
struct FingerprintTests {
  @Test("is that of the published algorithm, each text ended by a byte of its own")
  func known() {
    #expect(Fingerprint.of([]) == "cbf29ce484222325")
    #expect(Fingerprint.of([""]) == "af64724c8602eb6e")
  }

  @Test("tells texts, their order and their ends apart")
  func apart() {
    let all = [["ab", "c"], ["a", "bc"], ["c", "ab"], ["abc"], ["abc", ""], ["Abc"]]
    #expect(Set(all.map(Fingerprint.of)).count == all.count)
    #expect(all.allSatisfy { Fingerprint.of($0).count == 16 })
  }
}
