import Testing

/// A board of sticky notes with the groups that a facilitator would make of them.
struct SampleBoard: Sendable, CustomTestStringConvertible {
  /// What the board is about.
  let name: String
  /// The notes in the order in which they were put up.
  let notes: [String]
  /// The group of each note; a note that belongs with no other has a group of its own.
  let groups: [Int]

  var testDescription: String { name }

  /// Reads lines of `group | note`, where the group `-` is a note on its own.
  init(_ name: String, _ lines: String) {
    var numbers: [Substring: Int] = [:]
    var notes: [String] = []
    var groups: [Int] = []
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: "|", maxSplits: 1)
      guard parts.count == 2, let word = parts[0].split(separator: " ").first else { continue }
      let next = numbers.count + notes.count
      let group = word == "-" ? 1_000 + next : numbers[word, default: next]
      if word != "-" { numbers[word] = group }
      notes.append(parts[1].split(separator: " ", omittingEmptySubsequences: true).joined(separator: " "))
      groups.append(group)
    }
    (self.name, self.notes, self.groups) = (name, notes, groups)
  }
}
