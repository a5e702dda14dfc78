import Foundation

/// A small protocol that is right, for tests that break one thing in it.
enum ProtocolText {
  static let right = """
    id: my_circle
    name: My circle
    origin: Our network
    purpose: Hear everyone.
    use_when: At the start.
    trust: low
    size: {min: 3, ideal: 4, max: 6}
    roles:
      - Teller
    steps:
      - id: tell
        title: Tell
        minutes: 2.5
        script: Please tell.
        prompt: What happened?
        silent: true
        captures: story
        repeats: person

    """

  static func replacing(_ old: String, with new: String) -> String {
    guard let range = right.range(of: old) else { return "the text has no \(old)" }
    return right.replacingCharacters(in: range, with: new)
  }
}
