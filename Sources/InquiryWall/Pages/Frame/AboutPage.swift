/// What is kept, where, who reads it, and how it is erased.
package struct AboutPage: Page {
  static let template = "about"

  package var frame: Frame

  package init(frame: Frame) {
    self.frame = frame
  }

  var home: String { "/about" }
  var heading: String { frame.words("about.title") }

  var values: [String: Any] {
    ["sections": ["kept", "where", "readers", "names", "vote", "phone", "limits", "erase"].map(section)]
  }

  private func section(_ name: String) -> [String: Any] {
    [
      "heading": frame.words("about.\(name).heading"),
      "paragraphs": frame.words("about.\(name).text").split(separator: "\n").map(String.init),
    ]
  }
}
