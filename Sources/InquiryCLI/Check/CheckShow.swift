import ArgumentParser
import InquiryDomain

/// One check in full, for those who made it.
struct CheckShow: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One check in full, for those who made it.")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let shape = try context.shape(context.check(number), book: context.book())
    try context.show(
      Card(
        kind: "check.show", payload: shape, title: "Assumption check \(number)", key: "\(number)",
        fields: fields(shape), next: "hmw check edit \(number) --outcome held"))
  }

  private func fields(_ shape: CheckShape) -> [CardField] {
    [
      CardField("Assumption", shape.assumption), CardField("Owner", shape.by), CardField("Peers", lines: shape.peers),
      CardField("Situation", shape.situation), CardField("About", shape.about),
      CardField("Because of it", shape.conclusion),
      CardField("Rung", shape.rung), CardField("Speaks for", lines: evidence(shape, "for")),
      CardField("Speaks against", lines: evidence(shape, "against")),
      CardField("Other readings", lines: shape.readings),
      CardField("Missing voice", shape.missingVoice), CardField("Peer asked", lines: shape.questions),
      CardField("Outcome", shape.outcome), CardField("In new words", shape.revised), CardField("Test", shape.test),
      CardField("Sure before", shape.confidenceBefore.map { "\($0) of 5" }),
      CardField("Sure now", shape.confidenceAfter.map { "\($0) of 5" }), CardField("Readers", shape.readers),
    ].compactMap(\.self)
  }

  private func evidence(_ shape: CheckShape, _ side: String) -> [String] {
    shape.evidence.filter { $0.side == side }.map { "\($0.kind): \($0.text)" }
  }
}
