/// A conversation structure with timed steps that a facilitator can run (`practice.md` §3).
package struct FacilitationProtocol: Codable, Hashable, Sendable, Identifiable {
  /// How much trust a group needs before this protocol is safe to use.
  package enum Trust: String, Codable, CaseIterable, Sendable {
    case low, mid, high
  }

  /// How many people one circle of this protocol holds.
  package struct Size: Codable, Hashable, Sendable {
    package var min: Int
    package var ideal: Int
    package var max: Int

    /// The fewest people, the number it works best with, and the most.
    package init(min: Int, ideal: Int, max: Int) {
      self.min = min
      self.ideal = ideal
      self.max = max
    }
  }

  /// A stable word that names the protocol in files and commands, such as `story_circle`.
  package var id: String
  package var name: String
  /// Who made it, and where its owners publish it.
  package var origin: String
  /// What a group gets out of it.
  package var purpose: String
  /// The moment it suits, for somebody who chooses among protocols.
  package var useWhen: String
  package var trust: Trust
  package var size: Size
  package var roles: [String]
  /// What must be ready before the first step, each thing by itself.
  package var prepare: [String]
  package var steps: [ProtocolStep]
  /// Questions for talking about the process afterwards.
  package var debrief: [String]

  package init(
    id: String, name: String, origin: String, purpose: String, useWhen: String, trust: Trust, size: Size,
    roles: [String] = [], prepare: [String] = [], steps: [ProtocolStep], debrief: [String] = []
  ) {
    self.id = id
    self.name = name
    self.origin = origin
    self.purpose = purpose
    self.useWhen = useWhen
    self.trust = trust
    self.size = size
    self.roles = roles
    self.prepare = prepare
    self.steps = steps
    self.debrief = debrief
  }

  /// Minutes for one run in which each repeated step is held `rounds` times.
  package func totalMinutes(rounds: Int) -> Double {
    steps.reduce(0) { $0 + $1.minutes * Double($1.repeats == .once ? 1 : max(1, rounds)) }
  }
}
