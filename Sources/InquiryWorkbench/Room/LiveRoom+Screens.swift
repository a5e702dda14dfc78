package import InquiryDomain

extension LiveRoom {
  /// All that a seat's screen shows.
  ///
  /// - Parameter ballots: the viewer's own dots by the identifier of the vote, which no table ties to them.
  package func state(
    for seat: SeatView, ballots: [String: [Int: Int]] = [:], now: Instant
  ) -> RoomState {
    let viewer = seat.viewer
    let seen = notes.values.filter { shows($0, to: viewer) }.sorted { $0.number < $1.number }
    return RoomState(
      sequence: sequence, session: session(for: seat, now), me: me(seat), room: door(for: seat),
      question: question(for: viewer), communities: communities, notes: seen.map { note($0, viewer) },
      groups: groups(for: viewer),
      questions: questions(for: viewer), stories: stories(of: seat), needs: needs(of: seat),
      withheld: withheld(from: viewer), votes: votes(for: viewer, ballots: ballots))
  }

  /// What one look changed on a seat's screen; nil where nothing of it is this viewer's to see.
  package func change(_ tick: Tick, for seat: SeatView, now: Instant) -> RoomChange? {
    let change = change(
      notes: tick.notes, groups: tick.groups, parts: tick.parts, withheld: !tick.notes.isEmpty, for: seat, now)
    return change == RoomChange(sequence: sequence) ? nil : change
  }

  /// What has changed since a screen last heard, every part anew and the notes and groups touched meanwhile.
  ///
  /// - Returns: nil where that is too long ago, before the wall was last hidden or shown, or lies in another workbook's
  ///   future.
  package func change(since last: Int64, for seat: SeatView, now: Instant) -> RoomChange? {
    guard last >= forgotten, last <= sequence else { return nil }
    let missed = recent.filter { $0.sequence > last }
    return change(
      notes: Set(missed.compactMap(\.note)), groups: Set(missed.compactMap(\.group)), parts: Set(Part.allCases),
      withheld: true, for: seat, now)
  }

  /// Seats that this look shows the same to have the same audience; what concerns one person is theirs alone.
  package func audience(of tick: Tick, for seat: SeatView) -> RoomAudience {
    let personal =
      room.blank || !tick.parts.isDisjoint(with: [.me, .own, .questions]) || withholds(tick, from: seat)
    return RoomAudience(
      leads: seat.leads, community: seat.communityID, isMember: seat.person != nil,
      person: personal ? seat.person?.id : nil, device: tick.parts.contains(.me) ? seat.device.id : nil)
  }

  private func withholds(_ tick: Tick, from seat: SeatView) -> Bool {
    seat.person.map { tick.concerned.contains($0.id) || index.hasHidden(by: $0.id) } ?? false
  }

  private func change(
    notes touched: Set<Identifier<Cause>>, groups moved: Set<Identifier<CauseGroup>>, parts: Set<Part>,
    withheld counts: Bool, for seat: SeatView, _ now: Instant
  ) -> RoomChange {
    let viewer = seat.viewer
    var change = RoomChange(sequence: sequence)
    put(touched, moved, into: &change, for: viewer)
    if counts { change.withheld = withheld(from: viewer) }
    if parts.contains(.session) { change.session = session(for: seat, now) }
    if parts.contains(.me) { change.me = me(seat) }
    if parts.contains(.room) { change.room = door(for: seat) }
    if parts.contains(.question) { change.question = question(for: viewer).map { [$0] } ?? [] }
    if parts.contains(.communities) { change.communities = communities }
    if parts.contains(.questions) { change.questions = questions(for: viewer) }
    if parts.contains(.own) { (change.stories, change.needs) = (stories(of: seat), needs(of: seat)) }
    if parts.contains(.votes) { change.votes = votes(for: viewer, ballots: nil) }
    return change
  }

  private func put(
    _ touched: Set<Identifier<Cause>>, _ moved: Set<Identifier<CauseGroup>>, into change: inout RoomChange,
    for viewer: Viewer
  ) {
    var gone: [String] = []
    var shown: [RoomNote] = []
    for id in touched.sorted() {
      // What was taken away, merged, or hidden again leaves the screen; a page forgets nothing it never had.
      if let cause = notes[id], shows(cause, to: viewer) {
        shown.append(note(cause, viewer))
      } else if notes[id].map({ $0.mergedIntoID != nil || $0.hidden || room.blank }) ?? true {
        gone.append(id.text)
      }
    }
    gone += moved.filter { groups[$0] == nil || room.blank }.map(\.text).sorted()
    let boxes = room.blank ? [] : moved.sorted().compactMap { groups[$0] }.filter(viewer.maySee).map(group)
    if !shown.isEmpty { change.notes = shown }
    if !boxes.isEmpty { change.groups = boxes }
    if !gone.isEmpty { change.gone = gone }
  }
}

/// Seats to whom one look shows the same, so that it is written out once for all of them.
package struct RoomAudience: Hashable, Sendable {
  var leads: Bool
  var community: Identifier<Community>?
  var isMember: Bool
  var person: Identifier<Person>?
  var device: Identifier<Device>?
}
