import Foundation
import InquiryDomain
import InquiryWorkbench
import NIOCore
import Synchronization

extension Feed {
  /// Looks at the workbook, tells every stream what changed for it, and gives the room as it is now.
  func look() throws -> LiveRoom {
    let met = met.withLock { $0 }
    guard var room = live.withLock({ $0 }) else {
      var room = try workbench.liveRoom(session)
      room.met = met
      live.withLock { $0 = room }
      return room
    }
    var tick = renewals.due(try workbench.refresh(&room))
    if room.met != met {
      room.met = met
      tick.parts.insert(.room)
    }
    live.withLock { $0 = room }
    guard !tick.isEmpty else { return room }
    do { try tell(tick, of: room) } catch {
      // What was not told can't be told later: pages come back, and are given what they missed.
      for listener in hub.listeners { listener.drop() }
      throw error
    }
    return room
  }

  /// Remembers who has had this wall open.
  func meet(_ seat: SeatView) {
    met.withLock { $0.formUnion(seat.sharers.map(\.id)) }
  }

  private func tell(_ tick: LiveRoom.Tick, of room: LiveRoom) throws {
    let now = workbench.ambient.now()
    var written: [RoomAudience: ByteBuffer?] = [:]
    for listener in hub.listeners {
      if tick.parts.contains(.me), try !renew(listener) { continue }
      let seat = listener.seat
      let audience = room.audience(of: tick, for: seat)
      if written[audience] == nil {
        let change = try room.change(tick, for: seat, now: now).map {
          try Self.message("change", $0, $0.sequence)
        }
        written.updateValue(change, forKey: audience)
      }
      if case .some(.some(let message)) = written[audience] { listener.send(message) }
    }
  }

  /// Reads a stream's seat anew; ends the stream of a device that was sent away.
  func renew(_ listener: Listener) throws -> Bool {
    if let seat = try workbench.seat(tokenHash: listener.token.hash), seat.isIn {
      listener.seat = seat
      return true
    }
    hub.end(listener, "left")
    return false
  }

  func greeting(of room: LiveRoom, for listener: Listener, after last: Int64?) throws -> ByteBuffer {
    let now = workbench.ambient.now()
    if let last, let change = room.change(since: last, for: listener.seat, now: now) {
      return try Self.message("change", change, change.sequence)
    }
    let state = try state(of: room, for: listener.seat, listener.token)
    return try Self.message("state", state, state.sequence)
  }

  func state(of room: LiveRoom, for seat: SeatView, _ token: SeatToken) throws -> RoomState {
    let ballots = try room.openVotes.map { ($0.text, try workbench.ballot(under: token.ballot(in: $0.text), in: $0)) }
    return room.state(
      for: seat, ballots: Dictionary(uniqueKeysWithValues: ballots), now: workbench.ambient.now())
  }

  static func message(_ name: String, _ body: some Encodable, _ id: Int64) throws -> ByteBuffer {
    let json = try JSONEncoder().encode(body)
    return ServerSentEvent(id: id, name: name, data: String(decoding: json, as: UTF8.self)).encoded
  }
}
