import InquiryDomain
import Yams

/// Reads one resource of a list, or the word that names one described elsewhere.
struct ResourceReader {
  let log: ProblemLog
  private var firstLines: [String: Int] = [:]

  init(log: ProblemLog) {
    self.log = log
  }

  static let required = ["id", "title", "kind"]
  static let optional = [
    "publisher", "url", "minutes", "builds", "level", "use", "note", "prompt", "checked",
  ]

  /// Nil where it can't be used; why is in the log.
  mutating func read(_ node: Node) -> PlaylistFile.Mention? {
    let isName = node.mapping.map { $0.count == 1 && $0.first?.key.scalar?.string == "id" } ?? false
    let required = isName ? ["id"] : Self.required
    guard let fields = FieldReader(node, noun: "a resource", required: required, optional: Self.optional, log: log)
    else { return nil }
    let slug = fields.slug()
    if let slug { noteRepeated(slug, fields) }
    guard !isName else {
      return slug.map { PlaylistFile.Mention(slug: $0, position: fields.position(of: "id")) }
    }
    let resource = resource(from: fields, slug: slug)
    return resource.map {
      PlaylistFile.Mention(slug: $0.slug, position: fields.position(of: "id"), resource: $0)
    }
  }

  private mutating func noteRepeated(_ slug: String, _ fields: FieldReader) {
    if let line = firstLines[slug] {
      let quoted = YAMLWording.quoted(slug)
      fields.note(
        "the resource id \(quoted) stands twice, first on line \(line); expected it once in a list", at: "id")
    }
    firstLines[slug] = firstLines[slug] ?? fields.position(of: "id").line
  }

  /// Asks for every field before it gives up, so that all problems are noted together.
  private func resource(from fields: FieldReader, slug: String?) -> ResourceContent? {
    let title = fields.text("title", upTo: ListText.name)
    let kind = fields.word("kind") as Resource.Kind?
    let publisher = fields.text("publisher", upTo: ListText.name)
    let (url, minutes, builds) = (fields.address(), fields.minutes(), fields.categories())
    let level = fields.word("level") as Resource.Level?
    let usedBy = fields.word("use") as Resource.Use?
    let note = fields.text("note", upTo: ListText.words, lines: true)
    let prompt = fields.text("prompt", upTo: ListText.words, lines: true)
    let check = check(fields)
    guard let slug, let title, let kind else { return nil }
    return ResourceContent(
      slug: slug, title: title, publisher: publisher, url: url, kind: kind, minutes: minutes, builds: builds,
      level: level, usedBy: usedBy ?? .alone, note: note, prompt: prompt, lastCheck: check)
  }

  private func check(_ fields: FieldReader) -> LinkCheck? {
    guard let node = fields["checked"] else { return nil }
    let inner = FieldReader(
      node, noun: "\"checked\"", required: ["how"], optional: ["from", "on", "answer"], log: log)
    guard let inner else { return nil }
    let how = inner.word("how") as LinkCheck.How?
    let (from, day, answer) = (inner.address("from"), inner.day("on"), inner.text("answer", upTo: ListText.name))
    return how.map { LinkCheck(how: $0, from: from, on: day, answer: answer) }
  }
}
