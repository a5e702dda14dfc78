/// Somebody else's phone has this name: the facilitator is asked.
package struct WaitingPage: Page {
  static let template = "waiting"
  static let script: String? = "waiting"

  package var frame: Frame
  /// The name that was tapped.
  package var name: String

  package init(frame: Frame, name: String) {
    self.frame = frame
    self.name = name
  }

  var home: String { "/waiting" }
  var heading: String { frame.words("waiting.title") }
  var values: [String: Any] { ["said": frame.words("waiting.said", ["name": name]), "refresh": 5, "seat": false] }
}
