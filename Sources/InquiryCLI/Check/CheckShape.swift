import InquiryDomain
import InquiryWorkbench

/// An assumption check as programs read it.
struct CheckShape: Encodable, Sendable {
  /// Something that speaks for or against it.
  struct Item: Encodable, Sendable {
    var side: String
    var kind: String
    var text: String
  }

  var id: String
  var number: Int
  var by: String?
  var peers: [String]
  var assumption: String
  var situation: String?
  var about: String?
  var conclusion: String?
  var rung: String?
  var evidence: [Item]
  var readings: [String]
  var missingVoice: String?
  var questions: [String]
  var outcome: String
  var revised: String?
  var test: String?
  var confidenceBefore: Int?
  var confidenceAfter: Int?
  var visibility: String
  /// Who can read it, in words.
  var readers: String
  var createdAt: String

  init(_ check: AssumptionCheck, evidence: [Evidence], book: CohortBook) {
    id = check.id.text
    number = check.number
    by = book.name(of: check.ownerID)
    peers = [check.peerID, check.secondPeerID].compactMap { book.name(of: $0) }
    assumption = check.assumption
    situation = check.situation
    about = check.about?.rawValue
    conclusion = check.conclusion
    rung = check.rung?.rawValue
    self.evidence = evidence.map { Item(side: $0.side.rawValue, kind: $0.kind.rawValue, text: $0.text) }
    readings = check.alternatives
    missingVoice = check.missingVoice
    questions = check.peerQuestions
    outcome = check.outcome.rawValue
    revised = check.revisedText
    test = check.test
    confidenceBefore = check.confidenceBefore
    confidenceAfter = check.confidenceAfter
    visibility = check.visibility.rawValue
    readers = check.visibility.readers
    createdAt = check.createdAt.description
  }
}

extension CommandContext {
  /// The answer to whoever may see the check or has just written it, for its owner too.
  func shape(_ check: AssumptionCheck, book: CohortBook) throws -> CheckShape {
    let viewer = check.ownerID.map { Viewer(personID: $0, facilitates: false) }
    return CheckShape(check, evidence: try workbench().evidence(of: check.id, to: try viewer ?? self.viewer()), book: book)
  }
}
