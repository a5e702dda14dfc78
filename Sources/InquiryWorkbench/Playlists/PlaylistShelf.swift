import InquiryDomain
import InquiryStore

/// Puts what files say of playlists and resources into their tables.
struct PlaylistShelf {
  let db: Writing
  let ambient: Ambient

  /// Whether a resource still says what its file said when it was last read.
  func isUntouched(_ resource: Resource) -> Bool {
    resource.fingerprint == resource.content.fingerprint
  }

  /// Whether a playlist still says, and holds in the same order, what its file said when it was last read.
  func isUntouched(_ playlist: Playlist) throws -> Bool {
    guard let fingerprint = playlist.fingerprint else { return false }
    return try fingerprint == content(of: playlist).fingerprint
  }

  /// What a file of the playlist would say, each resource by its word.
  func content(of playlist: Playlist) throws -> PlaylistContent {
    playlist.content(items: try db.resources(of: playlist.id).map { .named($0.slug) })
  }

  /// Makes a resource; one that comes from a file remembers what the file said.
  @discardableResult
  func insert(_ content: ResourceContent, fromFile: Bool) throws -> Resource {
    let resource = Resource(
      id: ambient.identifier(), number: try db.nextNumber(Resource.self), slug: content.slug, title: content.title,
      publisher: content.publisher, url: content.url, kind: content.kind, minutes: content.minutes,
      builds: content.builds, level: content.level, usedBy: content.usedBy, note: content.note, prompt: content.prompt,
      lastCheck: content.lastCheck, fingerprint: fromFile ? content.fingerprint : nil, createdAt: db.now)
    try db.insert(resource)
    return resource
  }

  /// Makes a resource say what its file says; of two looks at its address the later one counts.
  @discardableResult
  func update(_ resource: Resource, to content: ResourceContent) throws -> Resource {
    var updated = resource
    updated.content = content
    updated.lastCheck = LinkCheck.later(content.lastCheck, resource.lastCheck)
    updated.fingerprint = content.fingerprint
    try db.update(updated)
    return updated
  }

  /// Makes a playlist with its places; its resources must be there already.
  @discardableResult
  func insert(_ content: PlaylistContent, origin: Playlist.Origin) throws -> Playlist {
    var playlist = Playlist(
      id: ambient.identifier(), number: try db.nextNumber(Playlist.self), slug: content.slug, title: content.title,
      summary: content.summary, origin: origin, fingerprint: origin == .own ? nil : content.fingerprint,
      createdAt: db.now)
    playlist.take(content)
    try db.insert(playlist)
    try setItems(content.items.map(\.slug), of: playlist)
    return playlist
  }

  /// Makes a playlist say and hold what its file says.
  @discardableResult
  func update(_ playlist: Playlist, to content: PlaylistContent) throws -> Playlist {
    var updated = playlist
    updated.take(content)
    updated.fingerprint = content.fingerprint
    try db.update(updated)
    try setItems(content.items.map(\.slug), of: playlist)
    return updated
  }

  /// Gives a playlist these resources in this order; places that stay keep their identity.
  func setItems(_ slugs: [String], of playlist: Playlist) throws {
    let resources = Dictionary(
      try db.resources(slugs: slugs).map { ($0.slug, $0.id) }, uniquingKeysWith: { first, _ in first })
    try setItems(slugs.compactMap { resources[$0] }, of: playlist.id)
  }

  /// Gives a playlist these resources in this order; places that stay keep their identity.
  func setItems(_ resources: [Identifier<Resource>], of playlist: Identifier<Playlist>) throws {
    let standing = try db.items(of: playlist)
    for item in standing where !resources.contains(item.resourceID) { try db.delete(item) }
    for (index, resource) in resources.enumerated() {
      if var item = standing.first(where: { $0.resourceID == resource }) {
        item.position = index + 1
        try db.update(item)
      } else {
        try db.insert(
          PlaylistItem(id: ambient.identifier(), playlistID: playlist, resourceID: resource, position: index + 1))
      }
    }
  }
}
