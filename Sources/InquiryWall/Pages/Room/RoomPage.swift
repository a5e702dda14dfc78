import Foundation
package import InquiryDomain
package import InquiryWorkbench

/// The phone page: what the running step asks for, what I wrote, and the wall.
package struct RoomPage: Page {
  /// What was typed and refused, so that nobody types it again.
  package struct Typed: Equatable, Sendable {
    package var text = ""
    package var about = ""
    package var surprise = ""
    package var category: InquiryDomain.Category?
    /// How far it may travel, as the form names it; nil for the usual.
    package var visibility: String?

    package init(
      text: String = "", about: String = "", surprise: String = "", category: InquiryDomain.Category? = nil,
      visibility: String? = nil
    ) {
      self.text = text
      self.about = about
      self.surprise = surprise
      self.category = category
      self.visibility = visibility
    }
  }

  static let template = "room"
  static let script: String? = "room"

  package var frame: Frame
  package var state: RoomState
  /// What somebody chose to write, as in `?write=need`; nil for what the step asks for.
  package var writes: WrittenKind?
  package var typed: Typed
  package var problem: Problem?

  package init(
    frame: Frame, state: RoomState, writes: WrittenKind? = nil, typed: Typed = Typed(), problem: Problem? = nil
  ) {
    self.frame = frame
    self.state = state
    self.writes = writes
    self.typed = typed
    self.problem = problem
  }

  var home: String { "/room" }
  var heading: String { frame.words("room.title") }

  var values: [String: Any] {
    let words = frame.words
    var values = StepValues(state: state, words: words).values
    values.merge(OwnValues(state: state, words: words).values) { $1 }
    values.merge(ComposeValues(state: state, words: words, chosen: writes, typed: typed).values) { $1 }
    let board = BoardValues(
      state: state, words: words, community: state.me.leads ? nil : state.me.community,
      moves: state.isSorting || state.me.leads, movesOwn: true)
    values.merge(board.values) { $1 }
    values["sorting"] = state.isSorting
    values["state"] = state.pageData
    return values
  }
}

extension RoomState {
  /// Whether the clock of a step runs, or stands still for a while.
  var isUnderWay: Bool { ["running", "paused"].contains(session.phase) }

  /// Whether everybody may move notes in the running step.
  var isSorting: Bool {
    isUnderWay && [.sort, .group].contains(session.step?.captures)
  }

  /// Whether the running step is about questions and no longer about notes.
  var isAsking: Bool {
    isUnderWay && [.question, .vote, .adopt].contains(session.step?.captures)
  }

  /// The state as JSON, for the page's own script.
  var pageData: String {
    (try? JSONEncoder().encode(self)).flatMap { String(validating: $0, as: UTF8.self) } ?? "null"
  }
}
