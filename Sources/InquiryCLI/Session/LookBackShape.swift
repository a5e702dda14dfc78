import InquiryDomain
import InquiryWorkbench

/// What came of the weeks before a session, as programs read it.
struct LookBackShape: Encodable, Sendable {
  /// One application that may be read aloud.
  struct Entry: Encodable, Sendable {
    var number: Int
    var did: String?
    var plan: String?
    var tried: String?
    var saw: String?
    var fellFlat: String?
    var noticed: String?
    var blockedBy: String?
    var blockedWhy: String?
    /// Only where names were asked for.
    var who: String?
  }

  /// The session it opens, and the one it follows.
  var session: Int?
  var since: Int?
  var counts: ProgressCountsShape
  var entries: [Entry]
  /// What stood in the way, by category; `none` for those without one.
  var obstacles: [String: Int]
  var questions: [StatusShape.QuestionPart]

  init(_ look: LookBack, names: CohortBook?) {
    session = look.session?.number
    since = look.since?.number
    counts = ProgressCountsShape(look.counts)
    entries = look.entries.map { Entry($0, names: names) }
    obstacles = look.obstacles.reduce(into: [:]) { $0[$1.key?.rawValue ?? "none"] = $1.value }
    questions = look.inquiries.map {
      StatusShape.QuestionPart(number: $0.inquiry.number, community: nil, text: $0.text)
    }
  }
}

extension LookBackShape.Entry {
  init(_ entry: LogEntry, names: CohortBook?) {
    self.init(
      number: entry.number, did: entry.did?.rawValue, plan: entry.plan, tried: entry.tried, saw: entry.saw,
      fellFlat: entry.fellFlat, noticed: entry.noticed, blockedBy: entry.blockedBy?.rawValue,
      blockedWhy: entry.blockedWhy, who: names?.name(of: entry.personID))
  }
}
