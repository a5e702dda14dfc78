package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Reads an export into a workbook that holds no group yet, as one operation; identifiers and numbers stay.
  ///
  /// Only a facilitator may. Playlists that nobody has changed give way to those of the export.
  ///
  /// - Returns: how many groups came.
  /// - Throws: `Failure` where the actor does not facilitate, the workbook holds a group, the export is empty or a
  ///   newer hmw's, or something in it breaks a rule or refers to what is not there; then nothing is kept.
  package func importWorkbook(_ export: WorkbookExport, by actor: Actor) throws -> Int {
    try actor.mustFacilitate("read an export in")
    guard export.format <= WorkbookExport.newest else {
      throw Failure(
        .invalid, "import.newer", "This export was made by a newer hmw.", hint: "Update hmw, then import it again.")
    }
    guard !export.cohorts.isEmpty || !export.library.playlists.isEmpty else {
      throw Failure(
        .invalid, "import.empty", "This export holds no group and no playlist.",
        hint: "Export again where the groups are: hmw export --all")
    }
    do {
      try change(by: actor) { db in
        try refuseGroups(db)
        try db.deferReferences()
        try put(export.library, db)
        for cohort in export.cohorts { try put(cohort, db) }
        try db.set(export.counters.map { (scope: $0.scope, kind: $0.kind, last: $0.last) })
        db.say("read in \(export.cohorts.count == 1 ? "a group" : "\(export.cohorts.count) groups")")
      }
    } catch let failure as Failure where ["entry.conflict", "entry.in-use"].contains(failure.code) {
      throw Failure(
        .invalid, "import.broken", "Something in this export breaks a rule, or refers to what is not in it.",
        hint: "Nothing was kept. Export it again where it came from.")
    }
    try store.writeUnjournalled { db in
      for (name, value) in export.library.settings.sorted(by: { $0.key < $1.key })
      where [Self.librarySeen, Self.libraryBrought].contains(name) {
        try db.set(name, to: value)
      }
    }
    return export.cohorts.count
  }

  private func refuseGroups(_ db: Reading) throws {
    guard let first = try db.cohorts().first else { return }
    throw Failure(
      .invalid, "import.not-empty", "This workbook holds a group already: \(first.name).",
      hint: "Import into a new one: hmw --data NEW-FOLDER import FILE")
  }

  /// The lists of the export in place of those that came with hmw.
  private func put(_ library: LibraryExport, _ db: Writing) throws {
    for item in try db.allItems() { try db.delete(item) }
    for list in try db.playlists() { try db.delete(list) }
    for resource in try db.resources() { try db.delete(resource) }
    for list in library.playlists { try db.insert(list) }
    for resource in library.resources { try db.insert(resource) }
    for item in library.items { try db.insert(item) }
  }

  private func put(_ export: CohortExport, _ db: Writing) throws {
    try db.insert(export.cohort)
    for person in export.people where try db.find(person.id) == nil { try db.insert(person) }
    try insert(export.norms, db)
    try insert(export.schools, db)
    try insert(export.communities, db)
    try insert(export.memberships, db)
    try insert(export.sessions, db)
    try insert(export.agenda, db)
    try insert(export.sessionEvents, db)
    try insert(export.attendance, db)
    try insert(export.pairings, db)
    try putWalk(export, db)
    try putYear(export, db)
  }

  private func putWalk(_ export: CohortExport, _ db: Writing) throws {
    try insert(export.stories, db)
    try insert(export.needs, db)
    try insert(export.checks, db)
    try insert(export.evidence, db)
    try insert(export.groups, db)
    try insert(export.causes, db)
    try insert(export.questions, db)
    try insert(export.drafts, db)
    try insert(export.sources, db)
    try insert(export.votes, db)
    try insert(export.options, db)
    try insert(export.inquiries, db)
    try insert(export.wordings, db)
    try insert(export.reflections, db)
    try insert(export.refusals, db)
  }

  private func putYear(_ export: CohortExport, _ db: Writing) throws {
    try insert(export.partnerships, db)
    try insert(export.log, db)
    try insert(export.debriefs, db)
    try insert(export.debriefTurns, db)
    try insert(export.commitments, db)
    try insert(export.barriers, db)
    try insert(export.learningPlans, db)
    try insert(export.resourceUses, db)
  }

  private func insert(_ entries: [some Stored], _ db: Writing) throws {
    for entry in entries { try db.insert(entry) }
  }
}
