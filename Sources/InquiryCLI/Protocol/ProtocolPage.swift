import InquiryContent
import InquiryDomain

/// A protocol as a page to read before a session.
struct ProtocolPage: Presentable {
  let kind = "protocol.show"
  let entry: LibraryEntry

  private var definition: FacilitationProtocol { entry.definition }

  var payload: ProtocolFullShape { ProtocolFullShape(summary: ProtocolShape(entry), definition: definition) }

  var table: PlainTable? {
    PlainTable(
      header: ["step", "title", "minutes", "work", "captures", "repeats", "script", "prompt"],
      rows: definition.steps.map {
        [
          $0.id, $0.title, "\($0.minutes)", $0.work.rawValue, $0.captures.rawValue, $0.repeats.rawValue, $0.script,
          $0.prompt,
        ]
      })
  }

  func lines(on screen: Screen) -> [String] {
    let shape = ProtocolShape(entry)
    let heading = screen.header(screen.words(definition.name), ClockText.planned(shape.minutes))
    let fields = [
      CardField("Purpose", definition.purpose), CardField("Use when", definition.useWhen),
      CardField("People", "\(shape.people), best with \(shape.ideal)"), CardField("Trust", definition.trust.rawValue),
      CardField("Roles", lines: definition.roles), CardField("Prepare", lines: definition.prepare),
      CardField("Origin", definition.origin), CardField("File", shape.origin.map { "\(shape.file ?? ""), \($0)" }),
    ].compactMap(\.self)
    return heading + [""] + lines(fields, on: screen)
      + definition.steps.enumerated().flatMap { step($1, $0 + 1, on: screen) }
      + closing(on: screen)
  }

  private func step(_ step: ProtocolStep, _ number: Int, on screen: Screen) -> [String] {
    let again = step.repeats == .once ? nil : "for each \(step.repeats.rawValue)"
    let facts = [ClockText.planned(step.minutes), again, step.silent ? "in silence" : nil].compactMap(\.self)
    let heading = screen.header("\(number)  \(screen.words(step.title))", facts.joined(separator: ", "))
    return [""] + heading + lines([CardField("Say", step.script), CardField("People see", step.prompt)], on: screen)
  }

  private func closing(on screen: Screen) -> [String] {
    let debrief =
      definition.debrief.isEmpty
      ? [] : [""] + lines([CardField("Afterwards", definition.debrief.joined(separator: "\n"))], on: screen)
    return debrief + [""] + screen.hint("hmw session new --protocol \(definition.id)")
  }

  private func lines(_ fields: [CardField], on screen: Screen) -> [String] {
    fields.flatMap { $0.lines(on: screen, labelWidth: 10) }
  }
}
