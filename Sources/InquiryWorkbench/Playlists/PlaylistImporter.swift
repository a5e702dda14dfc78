import InquiryDomain
import InquiryStore

/// Takes files over into the workbook one after the other, and gathers what only a person can decide.
struct PlaylistImporter {
  let shelf: PlaylistShelf
  /// By the identity of the conflict.
  let choices: [String: ImportChoice]
  /// For conflicts without a choice of their own; nil leaves them open.
  let otherwise: ImportChoice?
  private(set) var result = ImportResult()
  /// What was edited here and nobody has decided yet.
  private(set) var open: [ListConflict] = []

  init(shelf: PlaylistShelf, choices: [String: ImportChoice], otherwise: ImportChoice?) {
    self.shelf = shelf
    self.choices = choices
    self.otherwise = otherwise
  }

  mutating func take(_ contents: [PlaylistContent]) throws {
    var seen: Set<String> = []
    for resource in contents.flatMap(\.items).compactMap(\.resource) where seen.insert(resource.slug).inserted {
      try take(resource)
    }
    for content in contents { try take(content) }
  }

  private mutating func take(_ content: ResourceContent) throws {
    guard let standing = try shelf.db.resource(slug: content.slug) else {
      try shelf.insert(content, fromFile: true)
      result.resourcesAdded += 1
      return
    }
    let parts = content.differences(from: standing.content)
    guard !parts.isEmpty else { return try takeCheck(content, standing) }
    let conflict = ListConflict(
      kind: .resource, number: standing.number, slug: content.slug, title: standing.title, parts: parts)
    guard shelf.isUntouched(standing) || replaces(conflict) else { return }
    try shelf.update(standing, to: content)
    result.resourcesChanged += 1
  }

  /// When an address was looked at is no edit: the later day counts.
  private mutating func takeCheck(_ content: ResourceContent, _ standing: Resource) throws {
    var updated = standing
    updated.lastCheck = LinkCheck.later(content.lastCheck, standing.lastCheck)
    guard updated != standing else { return }
    try shelf.db.update(updated)
    result.resourcesChanged += 1
  }

  private mutating func take(_ content: PlaylistContent) throws {
    guard let standing = try shelf.db.playlist(slug: content.slug) else {
      result.added.append(try shelf.insert(content, origin: .file))
      return
    }
    let parts = content.differences(from: try shelf.content(of: standing))
    guard !parts.isEmpty else { return result.unchanged.append(standing) }
    let conflict = ListConflict(
      kind: .playlist, number: standing.number, slug: content.slug, title: standing.title, parts: parts)
    guard try shelf.isUntouched(standing) || replaces(conflict) else { return result.unchanged.append(standing) }
    result.changed.append(try shelf.update(standing, to: content))
  }

  private mutating func replaces(_ conflict: ListConflict) -> Bool {
    switch choices[conflict.id] ?? otherwise {
    case .replace: return true
    case .keep: result.kept.append(conflict)
    case nil: open.append(conflict)
    }
    return false
  }
}
