package import InquiryDomain

/// All that one person's screen shows of a room, as it travels to a page; additive changes only.
package struct RoomState: Codable, Equatable, Sendable {
  /// The journal's sequence for which it holds.
  package var sequence: Int64
  package var session: RoomSession
  package var me: RoomSeat
  package var room: RoomDoor
  /// The question that the viewer's community lives with this year.
  package var question: String?
  package var communities: [RoomName]
  package var notes: [RoomNote]
  package var groups: [RoomGroup]
  package var questions: [RoomQuestion]
  /// The viewer's own stories and needs of this session.
  package var stories: [RoomEntry]
  package var needs: [RoomEntry]
  /// Notes that are hidden from this viewer still.
  package var withheld: Int
  package var votes: [RoomVote]
}

/// What has changed on one person's screen: parts that are given take the place of those shown, notes and groups are
/// put in by their identifier, and what is gone leaves.
package struct RoomChange: Codable, Equatable, Sendable {
  package var sequence: Int64
  package var session: RoomSession?
  package var me: RoomSeat?
  package var room: RoomDoor?
  /// One question or none; nil leaves it as it is.
  package var question: [String]?
  package var communities: [RoomName]?
  package var notes: [RoomNote]?
  package var groups: [RoomGroup]?
  package var gone: [String]?
  package var questions: [RoomQuestion]?
  package var stories: [RoomEntry]?
  package var needs: [RoomEntry]?
  package var withheld: Int?
  package var votes: [RoomVote]?

  init(sequence: Int64) { self.sequence = sequence }
}

/// The session's clock and step.
package struct RoomSession: Codable, Equatable, Sendable {
  /// One step as people see it; the script is for whoever leads.
  package struct Step: Codable, Equatable, Sendable {
    package var title: String
    package var prompt: String
    package var script: String?
    package var captures: ProtocolStep.Capture
    /// What is written now stays hidden until it is revealed.
    package var hides: Bool
    package var silent: Bool
    package var work: ProtocolStep.Work
    /// From 1.
    package var index: Int
    package var count: Int
  }

  package var id: String
  package var number: Int
  package var title: String
  package var cohort: String
  package var of: Int
  /// `notStarted`, `running`, `paused` or `finished`.
  package var phase: String
  package var position: Int
  package var step: Step?
  /// Seconds left in the step at the moment of sending; below zero when it is over.
  package var left: Double?
  /// Seconds by which the session will end late.
  package var behind: Double?
  /// What may be done now, for whoever leads.
  package var legal: [String]
}

/// Whoever looks.
package struct RoomSeat: Codable, Equatable, Sendable {
  package var person: String?
  package var name: String
  package var community: String?
  package var leads: Bool
  package var shares: [RoomName]
}

/// The door and who is there.
package struct RoomDoor: Codable, Equatable, Sendable {
  /// Somebody who waits to be admitted, and where.
  package struct Waiting: Codable, Equatable, Sendable {
    package var device: String
    package var person: String
    package var name: String
  }

  package var locked: Bool
  package var blank: Bool
  /// Principals who are not marked as away.
  package var present: Int
  /// Those among them who have a seat and whose page has been open since the wall was.
  package var joined: Int
  /// The code, for whoever leads.
  package var code: String?
  package var waiting: [Waiting]
}

/// Something with a name.
package struct RoomName: Codable, Equatable, Sendable {
  package var id: String
  package var name: String
}

/// One sticky note; nobody's name is on it.
package struct RoomNote: Codable, Equatable, Sendable {
  package var id: String
  package var number: Int
  package var text: String
  package var category: Category?
  package var group: String?
  package var community: String?
  package var mine: Bool
  package var hidden: Bool
  /// Dots in the last closed vote on causes.
  package var votes: Int?
  package var twins: [String]
}

/// A named group of notes.
package struct RoomGroup: Codable, Equatable, Sendable {
  package var id: String
  package var number: Int
  package var name: String
  package var category: Category
  package var community: String?
  package var votes: Int?
}

/// A question on the way to the vote.
package struct RoomQuestion: Codable, Equatable, Sendable {
  package var id: String
  package var number: Int
  package var text: String
  package var status: Question.Status
  package var community: String?
  package var mine: Bool
  /// Dots in the last closed vote on questions.
  package var votes: Int?
}

/// A story or a need of the viewer's own.
package struct RoomEntry: Codable, Equatable, Sendable {
  package var id: String
  package var number: Int
  package var text: String
}

/// A vote: options, and totals only once it is closed.
package struct RoomVote: Codable, Equatable, Sendable {
  /// One option.
  package struct Choice: Codable, Equatable, Sendable {
    package var position: Int
    package var text: String
    /// `question`, `group` or `note`.
    package var kind: String
    package var category: Category?
    package var count: Int?
  }

  package var id: String
  package var number: Int
  package var subject: Vote.Subject
  package var community: String?
  package var dots: Int
  package var perOption: Int
  package var open: Bool
  package var turnout: Int
  /// How many may vote.
  package var expected: Int
  package var choices: [Choice]
  /// The viewer's own dots by position; nil where this message does not say.
  package var mine: [String: Int]?
}
