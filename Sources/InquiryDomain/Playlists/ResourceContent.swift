/// What a file says of a resource.
package struct ResourceContent: Codable, Hashable, Sendable {
  package var slug: String
  package var title: String
  package var publisher: String?
  package var url: String?
  package var kind: Resource.Kind
  package var minutes: Int?
  package var builds: [Category]
  package var level: Resource.Level?
  package var usedBy: Resource.Use
  package var note: String?
  package var prompt: String?
  package var lastCheck: LinkCheck?

  package init(
    slug: String, title: String, publisher: String? = nil, url: String? = nil, kind: Resource.Kind,
    minutes: Int? = nil, builds: [Category] = [], level: Resource.Level? = nil, usedBy: Resource.Use = .alone,
    note: String? = nil, prompt: String? = nil, lastCheck: LinkCheck? = nil
  ) {
    self.slug = slug
    self.title = title
    self.publisher = publisher
    self.url = url
    self.kind = kind
    self.minutes = minutes
    self.builds = builds
    self.level = level
    self.usedBy = usedBy
    self.note = note
    self.prompt = prompt
    self.lastCheck = lastCheck
  }

  /// Tells whether anybody changed it since; when its address was looked at does not count as a change.
  package var fingerprint: String {
    Fingerprint.of([slug] + parts.map(\.value))
  }
}

extension ResourceContent {
  /// Its parts by the names that files have for them, each as one text.
  private var parts: [(key: String, value: String)] {
    [
      ("title", title), ("publisher", publisher ?? ""), ("url", url ?? ""), ("kind", kind.rawValue),
      ("minutes", minutes.map { "\($0)" } ?? ""), ("builds", builds.map(\.rawValue).joined(separator: ", ")),
      ("level", level?.rawValue ?? ""), ("use", usedBy.rawValue), ("note", note ?? ""), ("prompt", prompt ?? ""),
    ]
  }

  /// The parts in which this, as a file says it, differs from what the workbook says.
  package func differences(from here: ResourceContent) -> [ListDifference] {
    zip(parts, here.parts).filter { $0.value != $1.value }.map { file, here in
      ListDifference(part: file.key, here: here.value, file: file.value)
    }
  }
}

extension Resource {
  /// What a file would say of it.
  package var content: ResourceContent {
    get {
      ResourceContent(
        slug: slug, title: title, publisher: publisher, url: url, kind: kind, minutes: minutes, builds: builds,
        level: level, usedBy: usedBy, note: note, prompt: prompt, lastCheck: lastCheck)
    }
    set {
      (slug, title, publisher, url, kind) = (newValue.slug, newValue.title, newValue.publisher, newValue.url, newValue.kind)
      (minutes, builds, level, usedBy) = (newValue.minutes, newValue.builds, newValue.level, newValue.usedBy)
      (note, prompt, lastCheck) = (newValue.note, newValue.prompt, newValue.lastCheck)
    }
  }
}
