package import InquiryDomain
import InquiryStore

extension Workbench {
  /// What partners make for others; what they read or watched was there before.
  private static let kinds: [Resource.Kind] = [.example, .tool, .protocol]

  /// Puts what came of a plan among the resources, where the whole network finds it, and into the plan's playlist.
  ///
  /// Its people may, and so may the facilitator where the plan is theirs to read; nobody needs to be a curator for what
  /// they made themselves. What it builds is that of the plan's resource or playlist, unless it is said.
  ///
  /// - Parameter acceptsFindings: a person has read what the privacy scrub finds, and lets it travel.
  /// - Throws: `Failure` where the plan is not the actor's, its product stands among the resources already, it is no
  ///   example, tool or protocol, a field is not right, or its words may tell who somebody is.
  package func recordProduct(
    of id: Identifier<LearningPlan>, _ form: ResourceForm, acceptsFindings: Bool = false, by actor: Actor
  ) throws -> LearningView {
    try change(by: actor) { db in
      var plan = try db.get(id)
      try actor.mustOwn(plan, "a plan")
      try Self.refuseSecond(plan)
      let resource = try product(form, of: plan, db)
      try refuseUnread(
        [resource.title, resource.publisher, resource.note, resource.prompt].compactMap(\.self), widening: .cohort,
        to: .network, of: plan.cohortID, accepted: acceptsFindings, db)
      try Self.refuseTwin(of: resource, db)
      try db.insert(resource)
      let playlist = try plan.playlistID.flatMap { try db.find($0) }
      if let playlist { try append(resource.id, to: playlist.id, db) }
      plan.productID = resource.id
      plan.status = .done
      try db.update(plan)
      db.say("shared resource \(resource.number)")
      return LearningView(
        plan: plan, playlist: playlist, resource: try plan.resourceID.flatMap { try db.find($0) }, product: resource)
    }
  }

  private func product(_ form: ResourceForm, of plan: LearningPlan, _ db: Writing) throws -> Resource {
    let title = try EntryText.accept(form.title ?? "", as: "title", limit: EntryText.Limit.name)
    guard let kind = form.kind, Self.kinds.contains(kind) else {
      throw Failure(
        .usage, "learn.kind", "What did you make: an example, a tool or a protocol?",
        hint: "hmw learn made \(plan.number) --title \"…\" --kind example")
    }
    let slug = try ListSlug.made(of: title) { try db.resource(slug: $0) != nil }
    var resource = Resource(
      id: ambient.identifier(), number: try db.nextNumber(Resource.self), slug: slug, title: title, kind: kind,
      builds: try Self.builds(of: plan, db), createdAt: db.now)
    try form.apply(to: &resource)
    return resource
  }

  private static func builds(of plan: LearningPlan, _ db: Reading) throws -> [Category] {
    let read = try plan.resourceID.flatMap { try db.find($0) }?.builds ?? []
    return read.isEmpty ? try plan.playlistID.flatMap { try db.find($0) }?.builds ?? [] : read
  }

  private func append(_ resource: Identifier<Resource>, to playlist: Identifier<Playlist>, _ db: Writing) throws {
    let last = try db.items(of: playlist).last?.position ?? 0
    try db.insert(
      PlaylistItem(id: ambient.identifier(), playlistID: playlist, resourceID: resource, position: last + 1))
  }

  private static func refuseSecond(_ plan: LearningPlan) throws(Failure) {
    guard plan.productID != nil else { return }
    throw Failure(
      .invalid, "learn.made", "What came of plan \(plan.number) stands among the resources already.",
      hint: "See it: hmw learn show \(plan.number)")
  }
}
