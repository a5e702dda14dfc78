/// The first page: a box for the code.
package struct JoinPage: Page {
  static let template = "join"

  package var frame: Frame
  /// What was typed before, where it opened nothing.
  package var code: String
  package var problem: Problem?

  package init(frame: Frame, code: String = "", problem: Problem? = nil) {
    self.frame = frame
    self.code = code
    self.problem = problem
  }

  var home: String { "/" }
  var heading: String { frame.words("join.title") }
  var values: [String: Any] { ["code": code] }
}
