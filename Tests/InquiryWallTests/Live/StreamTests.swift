import Foundation
import InquiryDomain
import InquiryWorkbench
import Testing

@testable import InquiryWall

@Suite("An event stream", .timeLimit(.minutes(20)))
struct StreamTests {
  @Test("begins with the whole state, its journal's sequence as the event's name")
  func state() async throws {
    try await Hall.open { hall in
      let phone = try await Phone.join(hall, as: "Ana")
      let stream = try phone.listen()
      #expect(try await stream.wait { $0.text.contains("event: state") && $0.text.contains("\n\n") })
      let text = stream.text
      #expect(text.contains("text/event-stream"))
      let retry = text.firstMatch(of: #/retry: (\d+)/#).flatMap { Int($0.1) } ?? 0
      #expect((2000..<3500).contains(retry))
      let sequence = try hall.workbench.liveRoom(hall.session).sequence
      #expect(text.contains("id: \(sequence)\n"))
    }
  }

  @Test("tells who comes back what they missed, and everything to who was away for too long")
  func replay() async throws {
    try await Hall.open { hall in
      let (ana, ben) = (try await Phone.join(hall, as: "Ana"), try await Phone.join(hall, as: "Ben"))
      let first = try ben.listen()
      #expect(try await first.wait { $0.text.contains("event: state") })
      let seen = first.text.firstMatch(of: #/id: (\d+)/#).flatMap { Int64($0.1) } ?? 0
      first.hangUp()
      _ = try await ana.note("while Ben was away")
      let back = try ben.listen(after: seen)
      #expect(try await back.wait { $0.text.contains("while Ben was away") })
      #expect(back.text.contains("event: change") && !back.text.contains("event: state"))
      let foreign = try ben.listen(after: 1_000_000)
      #expect(try await foreign.wait { $0.text.contains("event: state") })
      let old = try ana.listen(after: 0)
      #expect(try await old.wait { $0.text.contains("event: state") })
    }
  }

  @Test("is one of two that a device may have: one more ends the oldest, and says so")
  func two() async throws {
    try await Hall.open { hall in
      let phone = try await Phone.join(hall, as: "Ana")
      let streams = [try phone.listen(), try phone.listen()]
      for stream in streams { #expect(try await stream.wait { $0.text.contains("event: state") }) }
      let third = try phone.listen()
      #expect(try await third.wait { $0.text.contains("event: state") })
      let ended =
        try await streams[0].wait { $0.text.contains("event: end") }
        || streams[1].text.contains("event: end")
      #expect(ended)
      #expect(streams.filter { $0.text.contains("event: end") }.count == 1)
    }
  }

  @Test("of a device that is sent away ends, and asking again is answered with nothing")
  func left() async throws {
    try await Hall.open { hall in
      let phone = try await Phone.join(hall, as: "Ana")
      let stream = try phone.listen()
      #expect(try await stream.wait { $0.text.contains("event: state") })
      _ = try await phone.post("/seat/leave", ["id": Phone.fresh()])
      #expect(try await stream.wait { $0.text.contains("event: end") })
      let again = try phone.listen()
      #expect(try await again.wait { $0.text.contains("204 No Content") })
    }
  }

  @Test("follows whoever sits at a device that two share")
  func shared() async throws {
    try await Hall.open { hall in
      let phone = try await Phone.join(hall, as: "Ana")
      let stream = try phone.listen()
      #expect(try await stream.wait { $0.text.contains("\"name\":\"Ana Ruiz\"") })
      let ben = try hall.person("Ben").id.text
      #expect(try await phone.post("/seat/share", ["person": ben, "id": Phone.fresh()]).status == 200)
      #expect(try await stream.wait { $0.text.components(separatedBy: "event: state").count == 3 })
      let note = try await phone.note("Ben's words")
      #expect(note.status == 200)
      let isHis = try await stream.wait { wire in
        wire.text.components(separatedBy: "event: change")
          .contains { $0.contains("Ben's words") && $0.contains("\"mine\":true") }
      }
      #expect(isHis)
    }
  }

  @Test("ends with the server, within two seconds, and the same port serves again at once")
  func restart() async throws {
    try await Hall.open { hall in
      let ana = try await Phone.join(hall, as: "Ana")
      let (ports, tell) = AsyncStream<Int>.makeStream()
      let closing = try await Hall.serve(hall.workbench, hall.book, hall.session) { port in
        tell.yield(port)
        let phone = Phone(hall: hall.moved(to: port), cookie: "hmw_\(port)=\(ana.token?.text ?? "")")
        let streams = try (0..<2).map { _ in try phone.listen() }
        for stream in streams { #expect(try await stream.wait { $0.text.contains("event: state") }) }
        let half = try Wire(port: port)
        half.send("POST /post HTTP/1.1\r\nHost: \(phone.hall.host)\r\n")
      }
      #expect(closing < .seconds(2), "\(closing)")
      var iterator = ports.makeAsyncIterator()
      let port = await iterator.next() ?? 0
      _ = try await Hall.serve(hall.workbench, hall.book, hall.session, port: port) { again in
        #expect(again == port)
        let phone = Phone(hall: hall.moved(to: port), cookie: "hmw_\(port)=\(ana.token?.text ?? "")")
        let stream = try phone.listen()
        #expect(try await stream.wait { $0.text.contains("event: state") })
      }
    }
  }
}
