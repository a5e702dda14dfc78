/// One thing that `hmw doctor` looked at.
struct Finding: Encodable, Equatable, Sendable {
  enum State: String, Encodable, Sendable {
    case good, note, wrong
  }

  var subject: String
  var state: State
  var text: String

  init(_ subject: String, _ state: State, _ text: String) {
    self.subject = subject
    self.state = state
    self.text = text
  }
}
