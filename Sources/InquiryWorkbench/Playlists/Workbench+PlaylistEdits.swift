package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Makes an empty playlist; only a facilitator may.
  ///
  /// - Throws: `Failure` where the actor does not facilitate, or a text is empty or too long.
  package func createPlaylist(_ form: PlaylistForm, by actor: Actor) throws -> PlaylistView {
    try actor.mustFacilitate("change playlists")
    try bringLibrary()
    let title = try ListField.name(form.title ?? "", as: "title") ?? ""
    return try change(by: actor) { db in
      var playlist = Playlist(
        id: ambient.identifier(), number: try db.nextNumber(Playlist.self),
        slug: try ListSlug.made(of: title) { try db.playlist(slug: $0) != nil }, title: title, summary: "",
        createdAt: db.now)
      try form.apply(to: &playlist)
      try db.insert(playlist)
      db.say("made playlist \(playlist.number)")
      return PlaylistView(playlist: playlist, resources: [])
    }
  }

  /// Changes what a playlist says of itself; only a facilitator may.
  ///
  /// - Throws: `Failure` where the actor does not facilitate, or a text is empty or too long.
  package func editPlaylist(_ id: Identifier<Playlist>, _ form: PlaylistForm, by actor: Actor) throws -> PlaylistView {
    try changePlaylist(id, by: actor) { playlist, db in
      try form.apply(to: &playlist)
      try db.update(playlist)
      db.say("changed playlist \(playlist.number)")
    }
  }

  /// Makes a new resource and puts it into a playlist; only a facilitator may.
  ///
  /// - Parameter position: its place, from 1; nil for the end.
  /// - Throws: `Failure` where the actor does not facilitate, a field is not right, or another resource has the address.
  package func addResource(
    _ form: ResourceForm, to id: Identifier<Playlist>, at position: Int? = nil, by actor: Actor
  ) throws -> Resource {
    try actor.mustFacilitate("change playlists")
    guard let kind = form.kind else {
      throw Failure(.usage, "resource.kind", "What kind of resource is it?", hint: "For example: --kind reading")
    }
    let title = try ListField.name(form.title ?? "", as: "title") ?? ""
    return try change(by: actor) { db in
      var resource = Resource(
        id: ambient.identifier(), number: try db.nextNumber(Resource.self),
        slug: try ListSlug.made(of: title) { try db.resource(slug: $0) != nil }, title: title, kind: kind,
        createdAt: db.now)
      try form.apply(to: &resource)
      try Self.refuseTwin(of: resource, db)
      try db.insert(resource)
      let playlist = try put(resource, into: id, at: position, db)
      db.say("added resource \(resource.number) to playlist \(playlist.number)")
      return resource
    }
  }

  /// Puts a resource that is there already into one more playlist; only a facilitator may.
  ///
  /// - Parameter position: its place, from 1; nil for the end.
  /// - Throws: `Failure` where the actor does not facilitate, or it stands in the playlist already.
  package func add(
    _ resource: Identifier<Resource>, to id: Identifier<Playlist>, at position: Int? = nil, by actor: Actor
  ) throws -> PlaylistView {
    try changePlaylist(id, by: actor) { _, db in
      let resource = try db.get(resource)
      let playlist = try put(resource, into: id, at: position, db)
      db.say("added resource \(resource.number) to playlist \(playlist.number)")
    }
  }

  /// Moves a resource to another place in its playlist, from 1; only a facilitator may.
  ///
  /// - Throws: `Failure` where the actor does not facilitate, or the resource does not stand in the playlist.
  package func moveItem(
    _ resource: Identifier<Resource>, in id: Identifier<Playlist>, to position: Int, by actor: Actor
  ) throws -> PlaylistView {
    try changePlaylist(id, by: actor) { playlist, db in
      var order = try standing(resource, in: playlist, db).filter { $0 != resource }
      order.insert(resource, at: min(max(position - 1, 0), order.count))
      try PlaylistShelf(db: db, ambient: ambient).setItems(order, of: id)
      db.say("moved a resource in playlist \(playlist.number)")
    }
  }

  /// Takes a resource out of a playlist; it stays in the workbook for other lists. Only a facilitator may.
  ///
  /// - Throws: `Failure` where the actor does not facilitate, or the resource does not stand in the playlist.
  package func removeItem(
    _ resource: Identifier<Resource>, from id: Identifier<Playlist>, by actor: Actor
  ) throws -> PlaylistView {
    try changePlaylist(id, by: actor) { playlist, db in
      let order = try standing(resource, in: playlist, db).filter { $0 != resource }
      try PlaylistShelf(db: db, ambient: ambient).setItems(order, of: id)
      db.say("took a resource out of playlist \(playlist.number)")
    }
  }

  private func changePlaylist(
    _ id: Identifier<Playlist>, by actor: Actor, _ body: (inout Playlist, Writing) throws -> Void
  ) throws -> PlaylistView {
    try actor.mustFacilitate("change playlists")
    return try change(by: actor) { db in
      var playlist = try db.get(id)
      try body(&playlist, db)
      return PlaylistView(playlist: playlist, resources: try db.resources(of: id))
    }
  }

  private func put(
    _ resource: Resource, into id: Identifier<Playlist>, at position: Int?, _ db: Writing
  ) throws -> Playlist {
    let playlist = try db.get(id)
    var order = try db.items(of: id).map(\.resourceID)
    guard !order.contains(resource.id) else {
      throw Failure(
        .invalid, "playlist.has-it",
        "Resource \(resource.number) stands in playlist \(playlist.number) already.",
        hint: "Another place for it: hmw playlist move \(playlist.number) \(resource.slug) 1")
    }
    guard order.count < ListText.items else {
      throw Failure(
        .invalid, "playlist.full", "A playlist can hold \(ListText.items) resources, and this one does.",
        hint: "Make another list: hmw playlist new TITLE")
    }
    order.insert(resource.id, at: min(max((position ?? order.count + 1) - 1, 0), order.count))
    try PlaylistShelf(db: db, ambient: ambient).setItems(order, of: id)
    return playlist
  }

  private func standing(
    _ resource: Identifier<Resource>, in playlist: Playlist, _ db: Reading
  ) throws -> [Identifier<Resource>] {
    let order = try db.items(of: playlist.id).map(\.resourceID)
    guard order.contains(resource) else {
      throw Failure(
        .notFound, "playlist.item-not-found", "That resource does not stand in playlist \(playlist.number).",
        hint: "hmw playlist show \(playlist.number)")
    }
    return order
  }
}
