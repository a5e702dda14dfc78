package import InquiryDomain

/// Writes a playlist as the file that reads back as the same playlist.
package enum PlaylistWriter {
  /// The file's text, in the order and the style of the files that come with hmw.
  package static func text(_ playlist: PlaylistContent) -> String {
    var lines = [line("id", playlist.slug), line("title", playlist.title)]
    if !playlist.summary.isEmpty { lines.append("summary: \(YAMLText.block(playlist.summary, indent: 2))") }
    if let curator = playlist.curator { lines.append(line("curator", curator)) }
    lines += [list("builds", playlist.builds.map(\.rawValue)), list("topics", playlist.topics)].compactMap(\.self)
    if playlist.forSession { lines.append("list: session") }
    lines.append(playlist.items.isEmpty ? "resources: []" : "resources:")
    return (lines + playlist.items.flatMap(item)).joined(separator: "\n") + "\n"
  }

  private static func item(_ item: PlaylistContent.Item) -> [String] {
    switch item {
    case .named(let slug): ["  - \(line("id", slug))"]
    case .described(let resource):
      zip(fields(of: resource), 0...).map { ($1 == 0 ? "  - " : "    ") + $0 }
    }
  }

  private static func fields(of resource: ResourceContent) -> [String] {
    var fields = [line("id", resource.slug), line("title", resource.title)]
    if let publisher = resource.publisher { fields.append(line("publisher", publisher)) }
    if let url = resource.url { fields.append(line("url", url)) }
    fields.append("kind: \(resource.kind.rawValue)")
    if let minutes = resource.minutes { fields.append("minutes: \(minutes)") }
    if let builds = list("builds", resource.builds.map(\.rawValue)) { fields.append(builds) }
    if let level = resource.level { fields.append("level: \(level.rawValue)") }
    fields.append("use: \(resource.usedBy.rawValue)")
    if let note = resource.note { fields.append("note: \(YAMLText.block(note, indent: 6))") }
    if let prompt = resource.prompt { fields.append("prompt: \(YAMLText.block(prompt, indent: 6))") }
    if let check = resource.lastCheck { fields.append("checked: \(text(of: check))") }
    return fields
  }

  private static func text(of check: LinkCheck) -> String {
    let written = [
      "how: \(check.how.rawValue)", check.from.map { "from: \(YAMLText.inline($0, inList: true))" },
      check.on.map { "on: \($0)" }, check.answer.map { "answer: \(YAMLText.inline($0, inList: true))" },
    ]
    return "{\(written.compactMap(\.self).joined(separator: ", "))}"
  }

  private static func line(_ key: String, _ text: String) -> String { "\(key): \(YAMLText.inline(text))" }

  private static func list(_ key: String, _ texts: [String]) -> String? {
    guard !texts.isEmpty else { return nil }
    return "\(key): [\(texts.map { YAMLText.inline($0, inList: true) }.joined(separator: ", "))]"
  }
}
