import ArgumentParser
import InquiryDomain

/// Which lines say the same thing.
struct CoachGroups: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "groups", abstract: "Which lines say the same thing, and which words say so.",
    discussion: """
      hmw coach groups < notes.txt              (one note per line, counted from 0)
      hmw coach groups --more < notes.txt       (more and tighter groups)
      """)

  @Flag(help: "Fewer and larger groups; give it twice for fewer still.")
  var fewer: Int

  @Flag(help: "More and tighter groups; give it again for more.")
  var more: Int

  @OptionGroup var input: CoachLines
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let notes = try input.lines(upTo: EntryText.Limit.story, as: "note", in: context)
    let grouping = GroupSuggester().read(notes).grouping(more - fewer)
    try context.show(GroupsAnswer(notes: notes, grouping: grouping))
  }
}

/// Lines in the groups that the coach would make of them.
struct GroupsAnswer: Presentable {
  /// The groups as programs read them: lines by their number from 0.
  struct Shape: Encodable, Sendable {
    struct Group: Encodable, Sendable {
      var title: String
      var notes: [Int]
      var why: [String]
      var example: Int
      var loose: Bool
    }

    var groups: [Group]
    var alone: [Int]
  }

  let kind = "coach.groups"
  let notes: [String]
  let grouping: GroupSuggestions.Grouping

  var payload: Shape {
    Shape(
      groups: grouping.groups.map {
        .init(title: $0.title, notes: $0.members, why: $0.why, example: $0.example, loose: $0.loose)
      },
      alone: grouping.alone)
  }

  var table: PlainTable? {
    let grouped = grouping.groups.enumerated().flatMap { place, group in
      group.members.map { ["\($0)", "\(place + 1)", group.title, notes[$0]] }
    }
    return PlainTable(
      header: ["line", "group", "title", "note"],
      rows: grouped + grouping.alone.map { ["\($0)", "", "", notes[$0]] })
  }

  func lines(on screen: Screen) -> [String] {
    var blocks = grouping.groups.map { group in
      screen.lines("\"\(group.title)\"", width: screen.width) + group.members.flatMap { row($0, on: screen) }
        + screen.lines("because they share: \(group.why.joined(separator: ", "))", width: screen.width - 2).map {
          "  " + $0
        }
    }
    if !grouping.alone.isEmpty { blocks.append(["On their own"] + grouping.alone.flatMap { row($0, on: screen) }) }
    return Array(blocks.joined(separator: [""]))
  }

  private func row(_ place: Int, on screen: Screen) -> [String] {
    guard !screen.accessible else { return ["Line \(place): \(screen.words(notes[place]))"] }
    return screen.hanging(
      notes[place], after: [ColumnCell(String(place).padded(to: 4, alignment: .trailing), at: 1)], at: 7,
      width: screen.width - 6)
  }
}
