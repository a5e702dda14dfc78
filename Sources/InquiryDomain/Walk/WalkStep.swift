/// One stop of a running session: a protocol's step, in one of its rounds.
package struct WalkStep: Hashable, Sendable {
  package var step: ProtocolStep
  /// From 1: which protocol of the agenda it belongs to.
  package var item: Int
  /// The name of that protocol.
  package var itemName: String
  /// From 1, for a step that is held again for each person.
  package var round: Int
  /// How many rounds there are; 1 for a step held once.
  package var rounds: Int

  package init(step: ProtocolStep, item: Int = 1, itemName: String = "", round: Int = 1, rounds: Int = 1) {
    self.step = step
    self.item = item
    self.itemName = itemName
    self.round = round
    self.rounds = rounds
  }

  /// The planned length of one round.
  package var seconds: Double { step.minutes * 60 }
}

extension WalkStep {
  /// The stops of an agenda: steps that repeat form a block, which is held once for each of `rounds` people.
  package static func stops(of agenda: [AgendaItem], rounds: Int) -> [WalkStep] {
    agenda.sorted { $0.position < $1.position }.flatMap { item in
      blocks(of: item.steps).flatMap { block in held(block, of: item, rounds: rounds) }
    }
  }

  private static func held(_ block: [ProtocolStep], of item: AgendaItem, rounds: Int) -> [WalkStep] {
    let times = block.first?.repeats == .once ? 1 : max(1, rounds)
    return (1...times).flatMap { round in
      block.map { WalkStep(step: $0, item: item.position, itemName: item.name, round: round, rounds: times) }
    }
  }

  /// Neighbouring steps that repeat alike stand together; a step held once stands alone.
  private static func blocks(of steps: [ProtocolStep]) -> [[ProtocolStep]] {
    steps.reduce(into: []) { blocks, step in
      if step.repeats != .once, blocks.last?.first?.repeats == step.repeats {
        blocks[blocks.count - 1].append(step)
      } else {
        blocks.append([step])
      }
    }
  }
}
