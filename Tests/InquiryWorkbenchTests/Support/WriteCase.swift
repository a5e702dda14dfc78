import InquiryDomain
import InquiryWorkbench
import Testing

/// One way to change a workbook, with what must be there before.
struct WriteCase: Sendable, CustomTestStringConvertible {
  /// The use case's name, and what is special this time.
  let name: String
  /// Whether only a facilitator may do it.
  let guarded: Bool
  /// Whether doing it again as it was changes nothing.
  let settles: Bool
  let prepare: @Sendable (Room) throws -> Void
  let act: @Sendable (Room, Actor) throws -> Void

  init(
    _ name: String, guarded: Bool = true, settles: Bool = false,
    prepare: @escaping @Sendable (Room) throws -> Void = { _ in },
    act: @escaping @Sendable (Room, Actor) throws -> Void
  ) {
    self.name = name
    self.guarded = guarded
    self.settles = settles
    self.prepare = prepare
    self.act = act
  }

  /// The name of the method alone.
  var useCase: String { String(name.prefix { $0 != " " }) }

  var testDescription: String { name }

  static let all: [WriteCase] = [
    roster, settings, sessions, entries, wall, questions, votes, inquiries, coach,
    learning, partners, calendar,
    barriers, playlists, log,
  ].flatMap(\.self)
}
