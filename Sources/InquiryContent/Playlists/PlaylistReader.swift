import Foundation
import InquiryDomain
import Yams

/// Reads one playlist from the nodes of its file, and notes everything that is wrong with it.
struct PlaylistReader {
  let log: ProblemLog

  /// The most that is read of one file.
  static let limit = 1024 * 1024

  /// A library list or a session list, as the key `list` has it.
  private enum Length: String, CaseIterable {
    case library, session
  }

  /// Reads a file's bytes, which may not even be text; nil as soon as anything is wrong.
  static func read(_ bytes: [UInt8], path: String) -> (file: PlaylistFile?, problems: [ContentProblem]) {
    let log = ProblemLog(path: path)
    let composer = YAMLComposer(log: log, example: "id: my-list")
    guard let text = ContentBytes.text(bytes, upTo: limit, log: log), let root = composer.root(of: text) else {
      return (nil, log.problems)
    }
    let file = PlaylistReader(log: log).read(root)
    return (log.isEmpty ? file : nil, log.problems)
  }

  func read(_ root: Node) -> PlaylistFile? {
    let required = ["id", "title", "resources"]
    let optional = ["summary", "curator", "builds", "topics", "list"]
    guard let fields = FieldReader(root, noun: "a playlist", required: required, optional: optional, log: log) else {
      return nil
    }
    let (slug, title) = (fields.slug(), fields.text("title", upTo: ListText.name))
    let summary = fields.text("summary", upTo: ListText.words, lines: true)
    let curator = fields.text("curator", upTo: ListText.name)
    let (builds, topics) = (fields.categories(), fields.topics())
    let length = fields.word("list") as Length?
    let mentions = mentions(fields)
    guard let slug, let title else { return nil }
    let content = PlaylistContent(
      slug: slug, title: title, summary: summary ?? "", curator: curator, builds: builds, topics: topics,
      forSession: length == .session,
      items: mentions.map { mention in mention.resource.map { .described($0) } ?? .named(mention.slug) })
    return PlaylistFile(content: content, path: log.path, position: fields.position(of: "id"), mentions: mentions)
  }

  private func mentions(_ fields: FieldReader) -> [PlaylistFile.Mention] {
    let items = fields.items("resources") ?? []
    if items.count > ListText.items {
      fields.note(
        "\"resources\" has \(items.count) entries; expected at most \(ListText.items) in one list", at: "resources")
    }
    var reader = ResourceReader(log: log)
    return items.compactMap { reader.read($0) }
  }
}
