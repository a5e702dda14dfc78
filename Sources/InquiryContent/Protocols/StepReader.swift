import InquiryDomain
import Yams

/// Reads the steps of one protocol, which must have different ids.
struct StepReader {
  let log: ProblemLog
  private var firstLines: [String: Int] = [:]

  init(log: ProblemLog) {
    self.log = log
  }

  mutating func read(_ node: Node) -> ProtocolStep? {
    let keys = ["id", "title", "minutes", "script", "prompt"]
    let extra = ["work", "silent", "captures", "hidden", "repeats"]
    guard let fields = FieldReader(node, noun: "a step", required: keys, optional: extra, log: log) else {
      return nil
    }
    let (id, minutes) = (id(fields), minutes(fields))
    let (title, script, prompt) = (fields.text("title"), fields.text("script"), fields.text("prompt"))
    let (silent, hidden) = (fields.flag("silent"), fields.flag("hidden"))
    let (work, captures, repeats): (ProtocolStep.Work?, ProtocolStep.Capture?, ProtocolStep.Repetition?)
    (work, captures, repeats) = (fields.word("work"), fields.word("captures"), fields.word("repeats"))
    guard let id, let title, let minutes, let script, let prompt else { return nil }
    return ProtocolStep(
      id: id, title: title, minutes: minutes, work: work ?? .everyone, silent: silent, script: script,
      prompt: prompt, captures: captures ?? .nothing, hidden: hidden, repeats: repeats ?? .once)
  }

  private mutating func id(_ fields: FieldReader) -> String? {
    guard let id = fields.text("id") else { return nil }
    let quoted = YAMLWording.quoted(id)
    guard ContentIdentifier.isStep(id) else {
      fields.note("\"id\" is \(quoted); expected small letters, digits, - and _, beginning with a letter", at: "id")
      return nil
    }
    if let line = firstLines[id] {
      fields.note("the step id \(quoted) stands twice, first on line \(line); expected another id", at: "id")
    }
    firstLines[id] = firstLines[id] ?? fields.position(of: "id").line
    return id
  }

  private func minutes(_ fields: FieldReader) -> Double? {
    guard let minutes = fields.number("minutes"), let node = fields["minutes"] else { return nil }
    if minutes > 0, minutes <= 240 { return minutes }
    let found = node.scalar?.string ?? ""
    fields.note("\"minutes\" is \(found); expected more than 0 and at most 240", at: "minutes")
    return nil
  }
}
