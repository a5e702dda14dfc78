package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Changes what a resource says, in every list where it stands; only a facilitator may.
  ///
  /// - Throws: `Failure` where the actor does not facilitate, a field is not right, or another resource has the address.
  package func editResource(_ id: Identifier<Resource>, _ form: ResourceForm, by actor: Actor) throws -> Resource {
    try actor.mustFacilitate("change playlists")
    return try change(by: actor) { db in
      var resource = try db.get(id)
      let address = resource.url
      try form.apply(to: &resource)
      if resource.url != address { try Self.refuseTwin(of: resource, db) }
      try db.update(resource)
      db.say("changed resource \(resource.number)")
      return resource
    }
  }

  /// Keeps what the addresses of resources answered; only a facilitator may.
  ///
  /// - Throws: `Failure` where the actor does not facilitate.
  package func keepChecks(_ checks: [Identifier<Resource>: LinkCheck], by actor: Actor) throws {
    try actor.mustFacilitate("change playlists")
    try change(by: actor) { db in
      for (id, check) in checks.sorted(by: { $0.key < $1.key }) {
        // It may have been removed while its site took its time.
        guard var resource = try db.find(id) else { continue }
        resource.lastCheck = check
        try db.update(resource)
      }
      db.say("asked \(checks.count == 1 ? "1 address" : "\(checks.count) addresses") of resources")
    }
  }

  /// Takes a playlist away, and with it the resources that stand in no other list and that nobody took up.
  ///
  /// Only a facilitator may. One that came with hmw does not come back by itself.
  ///
  /// - Returns: how many resources went with it.
  /// - Throws: `Failure` where the actor does not facilitate.
  package func removePlaylist(_ id: Identifier<Playlist>, by actor: Actor) throws -> Int {
    try actor.mustFacilitate("change playlists")
    return try change(by: actor) { db in
      let playlist = try db.get(id)
      let resources = try db.resources(of: id)
      for item in try db.items(of: id) { try db.delete(item) }
      try db.forget(id)
      try db.delete(playlist)
      let alone = try resources.filter { try db.playlists(with: $0.id).isEmpty && !db.isUsed($0.id) }
      for resource in alone { try db.delete(resource) }
      db.say("removed playlist \(playlist.number)")
      return alone.count
    }
  }

  /// Takes a resource away, out of every list; only a facilitator may.
  ///
  /// - Throws: `Failure` where the actor does not facilitate, or somebody took it up, wrote of it or plans with it.
  package func removeResource(_ id: Identifier<Resource>, by actor: Actor) throws {
    try actor.mustFacilitate("change playlists")
    try change(by: actor) { db in
      let resource = try db.get(id)
      guard try !db.isUsed(id) else {
        throw Failure(
          .invalid, "resource.in-use", "Somebody took up resource \(resource.number), so it stays.",
          hint: "It can leave its lists: hmw playlist remove LIST \(resource.slug)")
      }
      let shelf = PlaylistShelf(db: db, ambient: ambient)
      for playlist in try db.playlists(with: id) {
        try shelf.setItems(try db.items(of: playlist.id).map(\.resourceID).filter { $0 != id }, of: playlist.id)
      }
      try db.delete(resource)
      db.say("removed resource \(resource.number)")
    }
  }

  /// One resource may stand in many lists, so that two with one address are hardly ever meant.
  static func refuseTwin(of resource: Resource, _ db: Reading) throws {
    guard let url = resource.url, let address = try? WebAddress(url) else { return }
    guard let twin = try db.resource(urls: address.spellings, otherThan: resource.id) else { return }
    throw Failure(
      .invalid, "resource.twin", "Resource \(twin.number) has that address already.",
      hint: "One resource may stand in many lists: hmw playlist add LIST \(twin.number)")
  }
}
