import Foundation
import InquiryDomain
import NIOCore
import Testing

@testable import InquiryWall

@Suite("The parts of the wall's door")
struct PartsTests {
  @Test("an allowance refills evenly, and never beyond what it began with")
  func bucket() {
    var bucket = TokenBucket(2, perMinute: 60, at: 0)
    #expect(Self.wait(bucket, 0) == 0)
    bucket.take(at: 0)
    bucket.take(at: 0)
    #expect([0, 0.5, 1].map { Self.wait(bucket, $0) } == [1, 0.5, 0])
    bucket.take(at: 1_000)
    bucket.take(at: 1_000)
    #expect(Self.wait(bucket, 1_000) == 1, "it did not save up")
    #expect(Self.wait(bucket, 900) == 1, "a clock that goes back gives nothing")
    bucket.giveBack()
    #expect(Self.wait(bucket, 1_000) == 0, "what was taken for nothing is there again")
  }

  private static func wait(_ bucket: TokenBucket, _ now: Double) -> Double {
    var bucket = bucket
    return bucket.wait(at: now)
  }

  @Test("a used-up allowance says how long to wait, and a fresh key has its own")
  func limits() throws {
    let limits = RateLimits(now: { 0 })
    for _ in 0..<5 { try limits.spend([.post(seat: "a")], over: .changes) }
    let refusal = #expect(throws: WallRefusal.self) { try limits.spend([.post(seat: "a")], over: .changes) }
    #expect(refusal?.retryAfter == 3)
    #expect(refusal?.failure.hint == "Try again in 3 seconds.")
    try limits.spend([.post(seat: "b")], over: .changes)
    for _ in 0..<200 { try limits.spend([.notes(person: "a")], over: .changes) }
    #expect(throws: WallRefusal.self) { try limits.spend([.notes(person: "a")], over: .changes) }
  }

  @Test("a secret is 32 digits, its hash and its signatures say nothing of it, and tell votes apart")
  func token() throws {
    let token = SeatToken()
    #expect(SeatToken(token.text) == token)
    #expect(SeatToken() != token)
    #expect(token.hash.count == 64)
    #expect(token.ballot(in: "a").count == 32)
    #expect(token.ballot(in: "a") != token.ballot(in: "b"))
    #expect(token.form != token.ballot(in: "form"))
    #expect(token.fits(form: token.form) && !token.fits(form: token.text) && !token.fits(form: ""))
    let known = try #require(SeatToken("00112233445566778899aabbccddeeff"))
    #expect(known.form == "8915aeed1a02d6d671347336c462c485")
    for text in [
      "", "00112233445566778899AABBCCDDEEFF", "00112233445566778899aabbccddeef", "zz112233445566778899aabbccddeeff",
    ] {
      #expect(SeatToken(text) == nil)
    }
  }

  @Test("a PIN's hash fits that PIN alone, and another salt gives another")
  func pin() throws {
    let hash = try PINHash.hash("2468", salt: "a")
    #expect(try PINHash.fits("2468", salt: "a", hash: hash))
    #expect(try !PINHash.fits("2469", salt: "a", hash: hash))
    #expect(try PINHash.hash("2468", salt: "b") != hash)
  }

  @Test("the facilitator's PIN is six digits, another each time")
  func facilitator() {
    let pins = (0..<50).map { _ in FacilitatorPIN().digits }
    #expect(pins.allSatisfy { $0.count == 6 && $0.allSatisfy(\.isNumber) })
    #expect(Set(pins).count > 40)
  }

  @Test("an event is written as the standard says, whatever line breaks are in it")
  func event() {
    let event = ServerSentEvent(id: 7, name: "change", data: "a\nb\r\nc")
    #expect(String(buffer: event.encoded) == "id: 7\nevent: change\ndata: a\ndata: b\ndata: c\n\n")
  }

  @Test("a form is read with its escapes, its repeated names, and nothing else")
  func form() {
    let fields = FormText.fields(in: Array("a=1+2&b=%C3%A9&b=&c&=x".utf8))
    #expect(fields == ["a": ["1 2"], "b": ["é", ""], "c": [""], "": ["x"]])
    #expect(FormText.fields(in: Array("a=%G0".utf8)) == nil)
    #expect(FormText.fields(in: [UInt8]([0x61, 0x3D, 0xFF])) == nil)
  }

  @Test("counts come by position, from an object as from a form's fields")
  func counts() throws {
    let json = try Fields(Data(#"{"dots":{"1":2,"10":1}}"#.utf8), as: .json)
    #expect(try json.counts("dots") == [1: 2, 10: 1])
    let form = try Fields(Data("dots_1=2&dots_10=1&dots_2=".utf8), as: .form)
    #expect(try form.counts("dots") == [1: 2, 10: 1])
    #expect(throws: Failure.self) { try Fields(Data("dots_x=2".utf8), as: .form).counts("dots") }
  }

  @Test("a stream that falls too far behind is closed, not let miss a message")
  func slow() async throws {
    let closed = Flag()
    let listener = Listener(id: 1, token: SeatToken(), seat: try .nobody()) { closed.set() }
    for number in 0..<Listener.limit { listener.send(ByteBuffer(string: "\(number)")) }
    #expect(!closed.isSet)
    listener.send(ByteBuffer(string: "one more"))
    #expect(closed.isSet)
  }

  @Test("a write that hangs for ten seconds closes the stream, and a quiet stream is kept open by a comment")
  func hanging() async throws {
    let closed = Flag()
    let listener = Listener(id: 1, token: SeatToken(), seat: try .nobody()) { closed.set() }
    listener.look(at: .now + .seconds(16), heartbeat: .seconds(15), patience: .seconds(10))
    var messages = listener.messages.makeAsyncIterator()
    #expect(await messages.next() == ServerSentEvent.heartbeat)
    try await listener.writing {
      listener.look(at: .now + .seconds(9), heartbeat: .seconds(15), patience: .seconds(10))
      #expect(!closed.isSet)
      listener.look(at: .now + .seconds(11), heartbeat: .seconds(15), patience: .seconds(10))
      #expect(closed.isSet)
    }
  }
}
