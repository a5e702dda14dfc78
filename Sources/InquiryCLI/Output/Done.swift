import InquiryDomain

/// What a change did, in one line for people and as data for programs.
struct Done {
  /// The JSON document.
  var document: () throws -> String
  /// What changed, and how to see it or take it back.
  var line: String

  init(_ kind: String, _ payload: some Encodable, _ line: String) {
    document = { try HouseJSON.text(Envelope(kind: kind, data: payload)) }
    self.line = line.safeForTerminal()
  }
}

/// A payload with nothing but the sentence of what happened.
struct DoneShape: Encodable, Sendable {
  var done: String
}
