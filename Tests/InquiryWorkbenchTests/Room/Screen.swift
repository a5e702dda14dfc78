import InquiryWorkbench

/// What a page keeps of a room: the state it was given, and every change put into it as a page does.
struct Screen: Equatable {
  var state: RoomState

  mutating func take(_ change: RoomChange) {
    state.sequence = change.sequence
    state.session = change.session ?? state.session
    state.me = change.me ?? state.me
    state.room = change.room ?? state.room
    if let question = change.question { state.question = question.first }
    state.communities = change.communities ?? state.communities
    state.questions = change.questions ?? state.questions
    state.stories = change.stories ?? state.stories
    state.needs = change.needs ?? state.needs
    state.withheld = change.withheld ?? state.withheld
    state.votes = change.votes ?? state.votes
    let gone = Set(change.gone ?? [])
    state.notes = Self.merged(state.notes, change.notes ?? [], by: \.id).filter { !gone.contains($0.id) }
      .sorted { $0.number < $1.number }
    state.groups = Self.merged(state.groups, change.groups ?? [], by: \.id).filter { !gone.contains($0.id) }
      .sorted { $0.number < $1.number }
  }

  /// The parts in which a screen differs from another, in a few words each.
  func difference(from other: RoomState) -> String {
    zip(Mirror(reflecting: state).children, Mirror(reflecting: other).children)
      .filter { "\($0.value)" != "\($1.value)" }
      .map { "\($0.label ?? ""): \("\($0.value)".prefix(600)) — anew: \("\($1.value)".prefix(600))" }
      .joined(separator: "\n")
  }

  private static func merged<T>(_ old: [T], _ new: [T], by id: (T) -> String) -> [T] {
    let fresh = Set(new.map(id))
    var last: [String: T] = [:]
    for item in new { last[id(item)] = item }
    return old.filter { !fresh.contains(id($0)) } + last.values
  }
}
