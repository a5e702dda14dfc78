package import InquiryDomain

/// What is known of an application so far; parts that are nil stay as they are, and empty words take words away.
package struct LogForm: Equatable, Sendable {
  /// Whose application it is; nil for whoever writes it down.
  package var personID: Identifier<Person>?
  /// Who hears about it; nil for the partner of these weeks.
  package var partnerID: Identifier<Person>?
  package var resourceID: Identifier<Resource>?
  package var checkID: Identifier<AssumptionCheck>?
  /// What will be tried; up to 1,000 characters, as are the prediction, what stood in the way, and what comes next.
  package var plan: String?
  package var planFor: CivilDate?
  package var prediction: String?
  package var did: LogEntry.Did?
  /// Nil for today, where something was done.
  package var didOn: CivilDate?
  /// What was tried; up to 10,000 characters, as are what happened, what fell flat and what was noticed.
  package var tried: String?
  package var saw: String?
  package var evidence: Evidence.Kind?
  package var fellFlat: String?
  package var noticed: String?
  package var blockedBy: InquiryDomain.Category?
  package var blockedWhy: String?
  /// From 1, a hunch, to 4, others saw it too.
  package var sure: Int?
  package var next: LogEntry.Next?
  package var nextStep: String?
  /// How far it may travel; nil for the community, or as before.
  package var visibility: Tier?
  /// A person has read what the privacy scrub finds, and lets it travel further.
  package var acceptsFindings = false
  /// The draft that this form was kept in until it was whole.
  package var draftSlot: String?

  /// A form of which nothing has been answered yet.
  package init() {}

  /// Whether it says nothing of an application yet: who, when, how sure and for whom alone is nothing.
  package var isEmpty: Bool {
    let words = [plan, tried, saw, fellFlat, noticed, blockedWhy, nextStep].compactMap(\.self)
    return words.allSatisfy { $0.cleanedForStorage().isEmpty } && did == nil && blockedBy == nil
  }

  /// Puts what is given into an entry.
  ///
  /// - Throws: `Failure` for too many words, a number that says nothing of how sure one is, or a partner who is oneself.
  func fill(_ entry: inout LogEntry) throws(Failure) {
    entry.partnerID = partnerID ?? entry.partnerID
    entry.resourceID = resourceID ?? entry.resourceID
    entry.checkID = checkID ?? entry.checkID
    entry.planFor = planFor ?? entry.planFor
    entry.evidence = evidence ?? entry.evidence
    entry.blockedBy = blockedBy ?? entry.blockedBy
    entry.sure = sure ?? entry.sure
    entry.next = next ?? entry.next
    entry.visibility = visibility ?? entry.visibility
    try fillWords(of: &entry)
    entry.did = did ?? saidDone ?? entry.did
    entry.didOn = didOn ?? entry.didOn
    if entry.did == .notYet { entry.didOn = nil }
    try refuseContradictions(in: entry)
  }

  /// What the words say of it, where nobody has said it in so many words.
  private var saidDone: LogEntry.Did? {
    if [tried, saw, fellFlat].contains(where: { $0?.cleanedForStorage().isEmpty == false }) { return .yes }
    return blockedBy != nil || blockedWhy?.cleanedForStorage().isEmpty == false ? .notYet : nil
  }

  private func fillWords(of entry: inout LogEntry) throws(Failure) {
    let (line, long) = (EntryText.Limit.line, EntryText.Limit.story)
    entry.plan = try Self.words(plan, or: entry.plan, as: "plan", line)
    entry.prediction = try Self.words(prediction, or: entry.prediction, as: "prediction", line)
    entry.tried = try Self.words(tried, or: entry.tried, as: "answer", long)
    entry.saw = try Self.words(saw, or: entry.saw, as: "answer", long)
    entry.fellFlat = try Self.words(fellFlat, or: entry.fellFlat, as: "answer", long)
    entry.noticed = try Self.words(noticed, or: entry.noticed, as: "answer", long)
    entry.blockedWhy = try Self.words(blockedWhy, or: entry.blockedWhy, as: "reason", line)
    entry.nextStep = try Self.words(nextStep, or: entry.nextStep, as: "next step", line)
  }

  private static func words(
    _ new: String?, or old: String?, as what: String, _ limit: Int
  ) throws(Failure) -> String? {
    guard let new else { return old }
    return try EntryText.acceptOptional(new, as: what, limit: limit)
  }

  private func refuseContradictions(in entry: LogEntry) throws(Failure) {
    guard entry.partnerID != entry.personID else {
      throw Failure(
        .invalid, "log.own-partner", "A partner is somebody else.", hint: "Name another person: --with NAME")
    }
    guard entry.sure.map((1...4).contains) ?? true else {
      throw Failure(
        .usage, "log.sure",
        "How sure goes from 1 to 4: 1 a hunch, 2 saw it once, 3 saw it often, 4 others saw it too.",
        hint: "Type 1, 2, 3 or 4.")
    }
    let predicts = entry.prediction == nil ? 0 : 1
    guard entry.did != nil || entry.blockedBy != nil || entry.words.count > predicts else { throw Self.nothing }
  }

  static let nothing = Failure(
    .usage, "log.nothing", "There are no words in it yet, so nothing was kept.",
    hint: "hmw log add \"Sat in on 4B; the teacher named it at once\"")
}
