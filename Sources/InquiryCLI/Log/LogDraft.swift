import InquiryDomain
import InquiryWorkbench

/// What has been answered so far, kept after each answer.
struct LogDraft: Equatable {
  private(set) var answers: [LogQuestion: String] = [:]
  private(set) var skipped: Set<LogQuestion> = []
  var isPrivate = false
  /// A line that was begun and not entered.
  var begun = ""

  init() {}

  /// What an entry says already, for changing it: every question still comes, with its old answer.
  static func answers(of entry: LogEntry) -> [LogQuestion: String] {
    let all: [LogQuestion: String?] = [
      .tried: entry.did == .notYet && entry.tried == nil ? "not yet" : entry.tried,
      .blockedBy: entry.blockedBy?.rawValue, .blockedWhy: entry.blockedWhy,
      .saw: SawWords.typed(entry.evidence, entry.saw), .noticed: entry.noticed, .sure: entry.sure.map(String.init),
      .next: NextWords.typed(entry.next, entry.nextStep),
    ]
    return all.compactMapValues(\.self)
  }

  var isNotYet: Bool { answers[.tried].map { NotYetWords(answer: $0) != nil } ?? false }
  /// Why not yet, where it was said in the same breath.
  private var reason: String? { answers[.tried].flatMap { NotYetWords(answer: $0)?.why } }

  /// The questions that are asked this time, in order.
  var path: [LogQuestion] {
    guard isNotYet else { return [.tried, .saw, .noticed, .sure, .next] }
    return reason == nil ? [.tried, .blockedBy, .blockedWhy, .next] : [.tried, .blockedBy, .next]
  }

  var current: LogQuestion? { path.first { answers[$0] == nil && !skipped.contains($0) } }
  /// Whether nothing has been answered or begun.
  var isEmpty: Bool { answers.isEmpty && skipped.isEmpty && begun.trimmed.isEmpty }

  mutating func answer(_ words: String, to question: LogQuestion) throws(Failure) {
    answers[question] = try question.accepted(words)
  }

  mutating func skip(_ question: LogQuestion) { skipped.insert(question) }

  /// Goes back to the question before; gives its answer to be changed, or nil where there is none before.
  mutating func back() -> String? {
    guard let last = path.last(where: { answers[$0] != nil || skipped.contains($0) }) else { return nil }
    skipped.remove(last)
    return answers.removeValue(forKey: last) ?? ""
  }

  /// Puts the answers into a form.
  func fill(_ form: inout LogForm) {
    if isNotYet {
      form.did = .notYet
      form.blockedBy = answers[.blockedBy].flatMap { InquiryDomain.Category(rawValue: $0) } ?? form.blockedBy
      form.blockedWhy = answers[.blockedWhy] ?? reason ?? form.blockedWhy
    } else {
      form.tried = answers[.tried] ?? form.tried
      if let saw = answers[.saw].map({ SawWords($0) }) { (form.saw, form.evidence) = (saw.text, saw.kind) }
      form.noticed = answers[.noticed] ?? form.noticed
      form.sure = answers[.sure].flatMap { Int($0) } ?? form.sure
    }
    if let next = answers[.next].map({ NextWords($0) }) { (form.next, form.nextStep) = (next.next, next.step) }
  }

  // MARK: As the workbook keeps it

  var fields: [String: String] {
    var fields = Dictionary(uniqueKeysWithValues: answers.map { ("answer.\($0.key.rawValue)", $0.value) })
    for question in skipped { fields["skipped.\(question.rawValue)"] = "yes" }
    if isPrivate { fields["private"] = "yes" }
    fields["begun"] = begun
    return fields
  }

  init(fields: [String: String]) {
    for question in LogQuestion.allCases {
      if let answer = fields["answer.\(question.rawValue)"] { answers[question] = answer }
      if fields["skipped.\(question.rawValue)"] != nil { skipped.insert(question) }
    }
    isPrivate = fields["private"] != nil
    begun = fields["begun"] ?? ""
  }
}
