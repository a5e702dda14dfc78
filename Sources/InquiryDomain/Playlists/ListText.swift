/// How long the texts of playlists and resources may be, and how they are cleaned.
package enum ListText {
  /// The longest title, publisher, curator or answer, in Unicode scalars.
  package static let name = 200
  /// The longest summary, note or prompt.
  package static let words = 1_000
  /// The longest topic.
  package static let topic = 60
  /// The most topics of a list.
  package static let topics = 40
  /// The most resources of a list.
  package static let items = 300
  /// The most minutes that a resource may take.
  package static let minutes = 1_000

  /// A text as a file can hold it and give it back: visible signs and line breaks, no white space around it.
  package static func cleaned(_ text: String) -> String {
    text.safeForTerminal(keepingLineBreaks: true).cleanedForStorage()
  }
}
