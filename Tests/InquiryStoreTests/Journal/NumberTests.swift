import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryStore

@Suite("Short numbers")
struct NumberTests {
  let ambient = TestAmbient().ambient

  @Test("are never given twice, even after an undo")
  func neverTwice() throws {
    let store = try Store.inMemory()
    let cohort = try store.fill(notes: 2, in: ambient)
    _ = try store.undo(by: .keeper, in: ambient)
    #expect(try store.addNote("third", to: cohort, in: ambient).number == 3)
    _ = try store.undo(by: .keeper, in: ambient)
    _ = try store.redo(by: .keeper, in: ambient)
    #expect(try store.addNote("fourth", to: cohort, in: ambient).number == 4)
    #expect(try store.read { try $0.all(Cause.self, in: cohort.id).map(\.number) } == [1, 3, 4])
  }

  @Test("are counted for each kind and each cohort")
  func scopes() throws {
    let store = try Store.inMemory()
    let one = try store.fill(notes: 2, in: ambient)
    let two = try store.fill(notes: 0, in: ambient)
    #expect([one.number, two.number] == [1, 2])
    #expect(try store.addNote("first of the second", to: two, in: ambient).number == 1)
    #expect(try store.addNote("third of the first", to: one, in: ambient).number == 3)
  }

  @Test("are not used up by what was refused")
  func refused() throws {
    let store = try Store.inMemory()
    let cohort = try store.fill(notes: 1, in: ambient)
    let before = try store.dump()
    #expect(throws: Failure.self) {
      try store.write(by: .keeper, in: ambient) { db in
        _ = try db.nextNumber(Cause.self, in: cohort.id)
        throw Failure(.invalid, "test", "refused")
      }
    }
    #expect(try store.dump() == before)
    #expect(try store.addNote("second", to: cohort, in: ambient).number == 2)
  }
}
