import InquiryContent
package import InquiryDomain
import InquiryStore

extension Workbench {
  /// The year as it would be written, for people to look at first.
  ///
  /// - Throws: `Failure` where no day is known, or there are more sessions than a year holds.
  package func yearPreview(_ form: YearForm, in cohort: Identifier<Cohort>) throws -> YearPreview {
    try read { db in try yearPreview(form, in: cohort, db) }
  }

  private func yearPreview(_ form: YearForm, in cohort: Identifier<Cohort>, _ db: Reading) throws -> YearPreview {
    let book = try Self.book(cohort, in: db)
    let sessions = try db.all(Session.self, in: cohort)
    try refuseNoDays(form, sessions)
    let plan = YearPlan(
      existing: sessions, days: form.days, sharesMonth: form.sharesMonth, late: form.late,
      in: book.cohort.zone)
    guard plan.entries.count <= 60 else {
      throw Failure(
        .invalid, "year.too-many", "That makes \(plan.entries.count) sessions; a year holds up to 60.",
        hint: "Fewer: hmw year plan --first DATE --months 10")
    }
    let circle = Self.circleSize(in: book)
    return YearPreview(
      entries: try plan.entries.map { try entry($0, form.skeleton, circle, db) }, skeleton: form.skeleton)
  }

  private func refuseNoDays(_ form: YearForm, _ sessions: [Session]) throws(Failure) {
    guard form.days.isEmpty, !sessions.contains(where: { $0.plannedStart != nil }) else { return }
    throw Failure(
      .usage, "year.no-dates", "When does the group meet?",
      hint: "hmw year plan --first \"second tue of sep 15:30\" --every month, or --dates \"8 Sep 15:30, 13 Oct 15:30\"")
  }

  private func entry(
    _ plan: YearPlan.Entry, _ skeleton: YearSkeleton, _ circle: Int, _ db: Reading
  ) throws -> YearPreview.Entry {
    let agenda = try yearAgenda(of: plan.phase, skeleton)
    guard let session = plan.session else {
      return YearPreview.Entry(
        plan: plan, change: .new, protocols: agenda.map(\.name),
        minutes: agenda.reduce(0) { $0 + $1.totalMinutes(rounds: circle) })
    }
    let items = try db.all(AgendaItem.self, in: session.id).sorted { $0.position < $1.position }
    let parts = plan.isOpen ? try openParts(of: session, plan, skeleton, items) : []
    let replaced = parts.contains("agenda")
    let minutes =
      replaced
      ? agenda.reduce(0) { $0 + $1.totalMinutes(rounds: circle) }
      : WalkStep.stops(of: items, rounds: circle).reduce(0) { $0 + $1.step.minutes }
    return YearPreview.Entry(
      plan: plan, change: parts.isEmpty ? .stays : .filled(parts),
      protocols: replaced ? agenda.map(\.name) : items.map(\.name), minutes: minutes)
  }

  /// What of a session that is there the plan would fill: only what nobody has given words of its own.
  ///
  /// The words of an earlier plan, as they stood there, make room for those of the new one.
  private func openParts(
    of session: Session, _ plan: YearPlan.Entry, _ skeleton: YearSkeleton, _ items: [AgendaItem]
  ) throws -> [String] {
    let phase = plan.phase
    let earlier = YearPhase.phase(of: session)
    let usual = try definitions(["inquiry"])
    let isOpen = earlier != nil || session.focus == nil || session.focus == phase.focus
    let mayFill = { (own: String?, planned: String?) in
      isOpen && (earlier != nil || own == nil) && own != planned
    }
    let hasUsualTitle = session.title == Self.title(of: usual) || earlier != nil
    return [
      session.plannedStart == nil && plan.start != nil ? "day" : nil,
      hasUsualTitle && session.title != phase.title ? "title" : nil,
      mayFill(session.focus, phase.focus) ? "focus" : nil, mayFill(session.produces, phase.produces) ? "produces" : nil,
      mayFill(session.meanwhile, phase.meanwhile) ? "meanwhile" : nil,
      try mayReplace(items, earlier, usual, by: yearAgenda(of: phase, skeleton)) ? "agenda" : nil,
    ].compactMap(\.self)
  }

  /// Whether an agenda is the usual one, or an earlier plan's, and the plan has another.
  private func mayReplace(
    _ items: [AgendaItem], _ earlier: YearPhase?, _ usual: [FacilitationProtocol], by agenda: [FacilitationProtocol]
  ) throws -> Bool {
    let holds = { (agenda: [FacilitationProtocol]) in
      items.map(\.protocolID) == agenda.map(\.id) && items.map(\.steps) == agenda.map(\.steps)
    }
    if holds(agenda) { return false }
    if holds(usual) { return true }
    return try earlier.map { earlier in
      try YearSkeleton.allCases.contains { holds(try yearAgenda(of: earlier, $0)) }
    } ?? false
  }

  private func yearAgenda(of phase: YearPhase, _ skeleton: YearSkeleton) throws -> [FacilitationProtocol] {
    try definitions(skeleton.protocols(of: phase)).map(skeleton.fitted)
  }

  /// Writes the year: makes the sessions that are missing and fills those that are there, as one change.
  ///
  /// Only a facilitator may. What has begun, and what has words of its own, stays as it is.
  ///
  /// - Returns: the year as it was written.
  /// - Throws: `Failure` where the actor does not facilitate, no day is known, or a protocol of the plan is broken.
  package func planYear(_ form: YearForm, in cohort: Identifier<Cohort>, by actor: Actor) throws -> YearPreview {
    try actor.mustFacilitate("plan the year")
    return try change(by: actor) { db in
      var preview = try yearPreview(form, in: cohort, db)
      for index in preview.entries.indices {
        preview.entries[index].plan.session = try write(preview.entries[index], form.skeleton, in: cohort, db)
      }
      let written = preview.entries.count { $0.change != .stays }
      db.say("planned the year: \(written) \(written == 1 ? "session" : "sessions")")
      return preview
    }
  }

  private func write(
    _ entry: YearPreview.Entry, _ skeleton: YearSkeleton, in cohort: Identifier<Cohort>, _ db: Writing
  ) throws -> Session? {
    let phase = entry.plan.phase
    switch entry.change {
    case .stays: return entry.plan.session
    case .new:
      let session = Session(
        id: ambient.identifier(), number: try db.nextNumber(Session.self, in: cohort), cohortID: cohort,
        title: phase.title, plannedStart: entry.plan.start, focus: phase.focus, produces: phase.produces,
        meanwhile: phase.meanwhile, createdAt: db.now)
      try db.insert(session)
      try setAgenda(try yearAgenda(of: phase, skeleton), of: session, db)
      return session
    case .filled(let parts):
      guard var session = entry.plan.session else { return nil }
      if parts.contains("title") { session.title = phase.title }
      session.plannedStart = session.plannedStart ?? entry.plan.start
      if parts.contains("focus") { session.focus = phase.focus }
      if parts.contains("produces") { session.produces = phase.produces }
      if parts.contains("meanwhile") { session.meanwhile = phase.meanwhile }
      try db.update(session)
      guard parts.contains("agenda") else { return session }
      for item in try db.all(AgendaItem.self, in: session.id) { try db.delete(item) }
      try setAgenda(try yearAgenda(of: phase, skeleton), of: session, db)
      return session
    }
  }
}
