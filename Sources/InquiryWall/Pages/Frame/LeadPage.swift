/// The door for whoever leads: a PIN, or a button on the computer that serves.
package struct LeadPage: Page {
  static let template = "lead"
  static let script: String? = "plain"

  package var frame: Frame
  /// The page is asked for on the computer that serves.
  package var isLocal: Bool
  package var problem: Problem?

  package init(frame: Frame, isLocal: Bool, problem: Problem? = nil) {
    self.frame = frame
    self.isLocal = isLocal
    self.problem = problem
  }

  var home: String { "/lead" }
  var heading: String { frame.words("lead.title") }
  var values: [String: Any] { ["local": isLocal] }
}
