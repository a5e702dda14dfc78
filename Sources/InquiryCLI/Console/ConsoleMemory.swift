import InquiryDomain

/// What the console had before it when it was left: kept with the workbook, so that `hmw resume` comes back to it.
struct ConsoleMemory: Equatable, Sendable {
  /// The community whose wall and questions are worked on; nil for the whole group.
  var communityID: Identifier<Community>?
  /// Whose words are typed now.
  var speakerID: Identifier<Person>?
  /// The question that is being worded.
  var questionNumber: Int?
  /// A line that was begun and not entered.
  var partial = ""

  init() {}

  init(fields: [String: String]) {
    communityID = fields["community"].map { Identifier($0) }
    speakerID = fields["speaker"].map { Identifier($0) }
    questionNumber = fields["question"].flatMap { Int($0) }
    partial = fields["partial"] ?? ""
  }

  var fields: [String: String] {
    var fields: [String: String] = [:]
    fields["community"] = communityID?.text
    fields["speaker"] = speakerID?.text
    fields["question"] = questionNumber.map { String($0) }
    fields["partial"] = partial.isEmpty ? nil : partial
    return fields
  }
}
