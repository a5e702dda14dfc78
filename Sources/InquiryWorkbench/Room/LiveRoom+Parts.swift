import InquiryDomain

extension LiveRoom {
  var communities: [RoomName] { book.communities.map { RoomName(id: $0.id.text, name: $0.name) } }

  func session(for seat: SeatView, _ now: Instant) -> RoomSession {
    RoomSession(
      id: view.session.id.text, number: view.session.number, title: view.session.title, cohort: view.cohort.name,
      of: view.sessionCount, phase: view.walk.phase.word, position: view.position, step: step(for: seat),
      left: view.walk.left(at: now), behind: view.at(now).behind,
      legal: seat.leads ? view.walk.legalEvents(at: now).map(\.word) : [])
  }

  private func step(for seat: SeatView) -> RoomSession.Step? {
    guard let index = view.walk.current else { return nil }
    let step = view.walk.steps[index].step
    return RoomSession.Step(
      title: step.title, prompt: step.prompt, script: seat.leads ? step.script : nil, captures: step.captures,
      hides: view.hidesEntries, silent: step.silent, work: step.work, index: index + 1, count: view.walk.steps.count)
  }

  func me(_ seat: SeatView) -> RoomSeat {
    RoomSeat(
      person: seat.person?.id.text, name: seat.person?.name ?? "", community: seat.communityID?.text,
      leads: seat.leads, shares: seat.sharers.map { RoomName(id: $0.id.text, name: $0.name) })
  }

  func door(for seat: SeatView) -> RoomDoor {
    RoomDoor(
      locked: room.locked, blank: room.blank, present: view.present.count, joined: joined,
      code: seat.leads ? room.code : nil, waiting: seat.leads ? seats.filter(\.waiting).map(waiting) : [])
  }

  private var joined: Int {
    let seated = Set(seats.filter { !$0.waiting }.map(\.personID))
    return seated.intersection(met).intersection(view.present).count
  }

  private func waiting(_ seat: Seat) -> RoomDoor.Waiting {
    RoomDoor.Waiting(
      device: seat.deviceID.text, person: seat.personID.text, name: book.name(of: seat.personID) ?? "")
  }

  func question(for viewer: Viewer) -> String? {
    inquiries.last { viewer.maySee($0.inquiry) && (viewer.facilitates == false || inquiries.count == 1) }?.text
  }

  /// Whether a note is on a viewer's screen; while the wall is blank, only what they wrote themselves.
  func shows(_ cause: Cause, to viewer: Viewer) -> Bool {
    cause.mergedIntoID == nil && viewer.maySee(cause) && (!room.blank || isMine(cause.authorID, viewer))
  }

  private func isMine(_ author: Identifier<Person>?, _ viewer: Viewer) -> Bool {
    author != nil && author == viewer.personID
  }

  func note(_ cause: Cause, _ viewer: Viewer) -> RoomNote {
    let twins = (index.twins[cause.id] ?? []).compactMap { notes[$0] }.filter(viewer.maySee)
    return RoomNote(
      id: cause.id.text, number: cause.number, text: cause.text, category: cause.category, group: cause.groupID?.text,
      community: cause.communityID?.text, mine: isMine(cause.authorID, viewer), hidden: cause.hidden,
      votes: dots[cause.id.text],
      twins: twins.sorted { $0.number < $1.number }.map(\.text))
  }

  func groups(for viewer: Viewer) -> [RoomGroup] {
    guard !room.blank else { return [] }
    return groups.values.filter(viewer.maySee).sorted { $0.number < $1.number }.map(group)
  }

  func group(_ group: CauseGroup) -> RoomGroup {
    RoomGroup(
      id: group.id.text, number: group.number, name: group.name, category: group.category,
      community: group.communityID?.text, votes: dots[group.id.text])
  }

  func questions(for viewer: Viewer) -> [RoomQuestion] {
    questions.filter { viewer.maySee($0.question) }.map { question, text in
      RoomQuestion(
        id: question.id.text, number: question.number, text: text, status: question.status,
        community: question.communityID?.text,
        mine: isMine(question.authorID, viewer), votes: dots[question.id.text])
    }
    .filter { $0.mine || !room.blank }
  }

  func stories(of seat: SeatView) -> [RoomEntry] {
    stories.filter { $0.tellerID != nil && $0.tellerID == seat.person?.id && $0.visibility != .private }
      .map { RoomEntry(id: $0.id.text, number: $0.number, text: $0.happened) }
  }

  func needs(of seat: SeatView) -> [RoomEntry] {
    needs.filter { $0.ownerID != nil && $0.ownerID == seat.person?.id && $0.visibility != .private }
      .map { RoomEntry(id: $0.id.text, number: $0.number, text: $0.text) }
  }

  /// Notes of the viewer's own circle that are hidden from them.
  func withheld(from viewer: Viewer) -> Int {
    index.hidden.reduce(0) { sum, circle in
      let community = circle.key
      let reads = viewer.facilitates || community.map(viewer.communityIDs.contains) ?? !viewer.cohortIDs.isEmpty
      guard reads else { return sum }
      let own = viewer.personID.flatMap { circle.value[$0] } ?? 0
      return sum + circle.value.values.reduce(0, +) - own
    }
  }

  func votes(for viewer: Viewer, ballots: [String: [Int: Int]]?) -> [RoomVote] {
    votes.filter { viewer.maySee($0.vote) }.map { view in
      let mine = ballots.map { $0[view.vote.id.text] ?? [:] }
      return RoomVote(
        id: view.vote.id.text, number: view.vote.number, subject: view.vote.subject,
        community: view.vote.communityID?.text, dots: view.vote.dots, perOption: view.vote.perOption,
        open: view.vote.isOpen, turnout: view.turnout, expected: book.members(of: view.vote.communityID).count,
        choices: hides(view, from: viewer) ? [] : view.choices.map(choice),
        mine: mine?.reduce(into: [:]) { $0["\($1.key)"] = $1.value })
    }
  }

  /// While the wall is blank a phone shows what its person can still vote on, and nothing else of a vote.
  private func hides(_ view: VoteView, from viewer: Viewer) -> Bool {
    room.blank && (viewer.facilitates || !view.vote.isOpen)
  }

  private func choice(_ choice: VoteView.Choice) -> RoomVote.Choice {
    let option = choice.option
    let category =
      option.causeID.flatMap { notes[$0]?.category } ?? option.groupID.flatMap { groups[$0]?.category }
    return RoomVote.Choice(
      position: option.position, text: choice.text,
      kind: option.questionID != nil ? "question" : option.groupID != nil ? "group" : "note", category: category,
      count: option.count)
  }
}

extension SessionView {
  /// The same session at another moment.
  func at(_ now: Instant) -> SessionView {
    var view = self
    view.now = now
    return view
  }
}

extension Walk.Phase {
  /// The word that travels to pages.
  fileprivate var word: String {
    switch self {
    case .notStarted: "notStarted"
    case .running: "running"
    case .paused: "paused"
    case .finished: "finished"
    }
  }
}
