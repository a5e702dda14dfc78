import InquiryDomain
import InquiryWorkbench

/// A log entry as programs read it.
struct LogShape: Encodable, Sendable {
  /// The four dots.
  struct Steps: Encodable, Sendable {
    var planned: Bool
    var applied: Bool
    var noted: Bool
    var debriefed: Bool
  }

  /// What a partner noticed, and what its owner thinks since they talked.
  struct Talk: Encodable, Sendable {
    var by: String?
    var noticed: String?
    var insight: String?
  }

  var id: String
  var number: Int
  var by: String?
  var with: String?
  var community: String?
  /// The number of the session after which it is tried.
  var session: Int?
  var plan: String?
  var planFor: String?
  var expected: String?
  var did: String?
  var didOn: String?
  var tried: String?
  var saw: String?
  var evidence: String?
  var fellFlat: String?
  var noticed: String?
  var blockedBy: String?
  var blockedWhy: String?
  var sure: Int?
  var next: String?
  var nextStep: String?
  /// The number of the resource that it grew from, and of the check that it tests.
  var resource: Int?
  var check: Int?
  var steps: Steps
  var debriefs: [Talk]
  var visibility: String
  /// Who can read it, in words.
  var readers: String
  var createdAt: String

  init(_ view: LogView, names: LogNames) {
    let (entry, book) = (view.entry, names.book)
    (id, number) = (entry.id.text, entry.number)
    (by, with) = (book.name(of: entry.personID), book.name(of: entry.partnerID))
    community = book.community(entry.communityID)?.name
    session = names.sessions.first { $0.id == entry.sessionID }?.number
    (plan, planFor, expected) = (entry.plan, entry.planFor?.description, entry.prediction)
    (did, didOn, tried) = (entry.did?.rawValue, entry.didOn?.description, entry.tried)
    (saw, evidence, fellFlat, noticed) = (entry.saw, entry.evidence?.rawValue, entry.fellFlat, entry.noticed)
    (blockedBy, blockedWhy, sure) = (entry.blockedBy?.rawValue, entry.blockedWhy, entry.sure)
    (next, nextStep) = (entry.next?.rawValue, entry.nextStep)
    (resource, check) = (view.resource?.number, view.check?.number)
    let progress = view.progress
    steps = Steps(
      planned: progress.planned, applied: progress.applied, noted: progress.noted, debriefed: progress.debriefed)
    debriefs = view.turns.map { Talk(by: book.name(of: $0.personID), noticed: $0.noticed, insight: $0.insight) }
    (visibility, readers) = (entry.visibility.rawValue, entry.readers(in: book))
    createdAt = entry.createdAt.description
  }

  static let columns = [
    "number", "by", "session", "plan", "plan_for", "expected", "did", "did_on", "tried", "saw", "fell_flat", "noticed",
    "blocked_by", "blocked_why", "sure", "next", "next_step", "planned", "applied", "noted", "debriefed", "visibility",
    "created_at",
  ]

  /// Its cells under `columns`.
  var row: [String] {
    let words = [plan, planFor, expected, did, didOn, tried, saw, fellFlat, noticed, blockedBy, blockedWhy]
    let dots = [steps.planned, steps.applied, steps.noted, steps.debriefed].map { $0 ? "yes" : "no" }
    return ["\(number)", by ?? "", session.map(String.init) ?? ""] + words.map { $0 ?? "" }
      + [sure.map(String.init) ?? "", next ?? "", nextStep ?? ""] + dots + [visibility, createdAt]
  }
}
