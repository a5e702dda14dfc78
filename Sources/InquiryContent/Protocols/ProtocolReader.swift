import InquiryDomain
import Yams

/// Reads one protocol from the nodes of its file, and notes everything that is wrong with it.
struct ProtocolReader {
  let log: ProblemLog
  /// The file's name without its ending, which the id must repeat; nil for text that has no file.
  let fileName: String?

  /// Nil as soon as anything was noted: half a protocol would mislead the people in the room.
  func read(_ root: Node) -> FacilitationProtocol? {
    let keys = ["id", "name", "origin", "purpose", "use_when", "trust", "size", "steps"]
    let extra = ["roles", "prepare", "debrief"]
    guard let fields = FieldReader(root, noun: "a protocol", required: keys, optional: extra, log: log) else {
      return nil
    }
    let draft = draft(from: fields)
    return log.isEmpty ? draft : nil
  }

  /// Asks for every field before it gives up, so that all problems are noted together.
  private func draft(from fields: FieldReader) -> FacilitationProtocol? {
    let (id, size, steps) = (id(fields), size(fields), steps(fields))
    let (name, origin, purpose) = (fields.text("name"), fields.text("origin"), fields.text("purpose"))
    let (useWhen, trust) = (fields.text("use_when"), fields.word("trust") as FacilitationProtocol.Trust?)
    let (roles, prepare, debrief) = (fields.texts("roles"), fields.texts("prepare"), fields.texts("debrief"))
    guard let id, let name, let origin, let purpose, let useWhen, let trust, let size else { return nil }
    return FacilitationProtocol(
      id: id, name: name, origin: origin, purpose: purpose, useWhen: useWhen, trust: trust, size: size,
      roles: roles, prepare: prepare, steps: steps, debrief: debrief)
  }

  private func id(_ fields: FieldReader) -> String? {
    guard let id = fields.text("id") else { return nil }
    let quoted = YAMLWording.quoted(id)
    guard ContentIdentifier.isProtocol(id) else {
      fields.note("\"id\" is \(quoted); expected small letters, digits and _, beginning with a letter", at: "id")
      return nil
    }
    if let fileName, fileName != id {
      let name = YAMLWording.quoted(fileName)
      fields.note("\"id\" is \(quoted) and the file is named \(name); expected them to be the same", at: "id")
    }
    return id
  }

  private func size(_ fields: FieldReader) -> FacilitationProtocol.Size? {
    guard let node = fields["size"] else { return nil }
    let keys = ["min", "ideal", "max"]
    guard let inner = FieldReader(node, noun: "\"size\"", required: keys, log: log) else { return nil }
    let (min, ideal, max) = (inner.count("min"), inner.count("ideal"), inner.count("max"))
    guard let min, let ideal, let max else { return nil }
    if min > ideal {
      inner.note("\"ideal\" is \(ideal) and \"min\" is \(min); expected min ≤ ideal ≤ max", at: "ideal")
    }
    if ideal > max {
      inner.note("\"max\" is \(max) and \"ideal\" is \(ideal); expected min ≤ ideal ≤ max", at: "max")
    }
    return .init(min: min, ideal: ideal, max: max)
  }

  private func steps(_ fields: FieldReader) -> [ProtocolStep] {
    guard let items = fields.items("steps") else { return [] }
    if items.isEmpty { fields.note("\"steps\" is an empty list; expected at least one step", at: "steps") }
    var reader = StepReader(log: log)
    return items.compactMap { reader.read($0) }
  }
}
