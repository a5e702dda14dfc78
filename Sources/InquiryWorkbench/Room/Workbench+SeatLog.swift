import InquiryDomain
import InquiryStore

extension Workbench {
  /// The last entries of the person who writes on a device, the private ones only while it is open for them.
  ///
  /// - Throws: `Failure` where nobody sits there.
  package func log(of seat: SeatView, limit: Int = 20) throws -> SeatLog {
    guard let person = seat.person else { throw Self.nobodySits }
    let pin = try pin(of: seat)
    let open = pin != nil && seat.isOpen(at: ambient.now())
    let query = LogQuery(cohortID: seat.device.cohortID, personID: person.id, limit: limit)
    let all = try logEntries(query, to: seat.viewer)
    var around = try logSurroundings(of: person.id, in: book(seat.device.cohortID), to: seat.viewer)
    if let plan = around.plan, plan.visibility == .private, !open || plan.createdAt < pin?.setAt ?? plan.createdAt {
      around.plan = nil
    }
    let secret = all.filter { $0.entry.visibility == .private }
    let younger = secret.filter { view in pin.map { view.entry.createdAt >= $0.setAt } ?? false }
    return SeatLog(
      entries: all.filter { view in
        view.entry.visibility != .private || open && younger.contains { $0.entry.id == view.entry.id }
      },
      locked: open ? 0 : younger.count, elsewhere: secret.count - younger.count, hasPIN: pin != nil, isOpen: open,
      surroundings: around)
  }

  /// Keeps what the person who writes on a device tried or will try; into an entry where one is named.
  ///
  /// A form with only a plan is a plan; an entry that is private needs the device to be open for it.
  ///
  /// - Throws: `Failure` where nobody sits there, the entry is private and the device is not open, and as
  ///   `addLogEntry` does.
  package func keepLog(_ form: LogForm, into number: Int? = nil, from seat: SeatView) throws {
    guard let person = seat.person else { throw Self.nobodySits }
    var form = form
    form.personID = person.id
    try refuseSecret(form.visibility, on: seat)
    let cohort = seat.device.cohortID
    if let number {
      let entry = try logEntry(number, in: cohort, to: seat.viewer).entry
      try refuseSecret(entry.visibility, on: seat)
      _ = try editLogEntry(entry.id, form, by: seat.actor)
    } else if form.isOnlyPlan {
      _ = try planEntry(form, in: cohort, by: seat.actor)
    } else {
      // A plan that the phone does not show must not swallow what is written on it.
      let shown = try log(of: seat).surroundings.plan
      _ = try addLogEntry(form, into: shown.map { .plan($0.id) } ?? .newEntry, in: cohort, by: seat.actor)
    }
  }

  private func refuseSecret(_ tier: Tier?, on seat: SeatView) throws {
    guard tier == .private, !seat.isOpen(at: ambient.now()) else { return }
    throw Failure(
      .notAllowed, "pin.needed", "A private entry needs your PIN, so that nobody else can read it on a phone.",
      hint: try pin(of: seat) == nil ? "Choose a PIN first." : "Type your PIN first.")
  }
}

extension LogForm {
  /// Whether it says what will be tried and nothing of what came of it.
  fileprivate var isOnlyPlan: Bool {
    var rest = self
    rest.plan = nil
    return rest.isEmpty && plan?.cleanedForStorage().isEmpty == false
  }
}
