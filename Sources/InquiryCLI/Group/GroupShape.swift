import InquiryDomain
import InquiryWorkbench

/// A group of notes as programs read it.
struct GroupShape: Encodable, Sendable {
  var id: String
  var number: Int
  var name: String
  var column: String
  /// Its dots in the last closed vote on causes.
  var votes: Int?
  /// The numbers of its notes, where they are known.
  var notes: [Int]?

  init(_ group: CauseGroup, notes: [Int]? = nil, votes: Int? = nil) {
    id = group.id.text
    number = group.number
    name = group.name
    column = group.category.rawValue
    self.notes = notes
    self.votes = votes
  }

  init(_ group: Wall.Group) {
    self.init(group.group, notes: group.notes.map(\.cause.number), votes: group.votes)
  }
}

extension CommandContext {
  /// The groups of a place of which the viewer may see a note.
  func groups(_ place: EntryPlace) throws -> [Wall.Group] {
    try workbench().wall(of: self.place(place), to: viewer()).columns.flatMap(\.groups)
  }

  /// The group that people mean by its number or a part of its name.
  func group(typed: String, in place: EntryPlace) throws -> Wall.Group {
    let groups = try groups(place)
    if let number = Int(typed), let match = groups.first(where: { $0.group.number == number }) { return match }
    let key = FoldedKey(typed).text
    let exact = groups.filter { FoldedKey($0.group.name).text == key }
    let fitting = exact.isEmpty && !key.isEmpty ? groups.filter { FoldedKey($0.group.name).text.contains(key) } : exact
    if fitting.count == 1 { return fitting[0] }
    guard fitting.isEmpty else {
      let names = fitting.map { "\($0.group.number) \($0.group.name)" }.joined(separator: ", ")
      throw Failure(.invalid, "group.ambiguous", "\"\(typed)\" could be \(names).", hint: "Use the number.")
    }
    let near = NearMatch.nearest(typed, in: groups.map(\.group.name)).map { "Did you mean \"\($0)\"?" }
    throw Failure(.notFound, "group.not-found", "There is no group \"\(typed)\".", hint: near ?? "hmw group list")
  }
}
