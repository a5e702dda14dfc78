import InquiryDomain
import InquiryWorkbench

/// The root-cause wall for any surface: four columns where there is room, one list below another elsewhere.
struct WallScreen {
  let wall: Wall
  /// What the wall is about: a community's challenge or its name.
  let topic: String
  /// The clock's words, such as `4:30 left`.
  var left: String?
  /// What the room does now, such as `Group and name`.
  var step: String?
  /// Columns shown as no more than a count, where the room is short.
  var folded: Set<Category> = []

  func lines(on screen: Screen) -> [String] {
    if screen.accessible { return spoken(on: screen) }
    let body =
      screen.band == .wide
      ? WallColumns(wall: wall, screen: screen).lines : WallList(wall: wall, screen: screen, folded: folded).lines
    return header(on: screen) + [""] + unsorted(on: screen) + body
      + (hidden.isEmpty ? [] : [""] + hidden.flatMap { $0.wrapped(to: screen.width) })
  }

  /// `4 votes`, or nil where nothing has been voted on.
  static func votes(_ count: Int?) -> String? { count.map { "\($0) vote\($0 == 1 ? "" : "s")" } }

  static func hiddenSentence(_ count: Int) -> String {
    count == 1 ? "1 note is hidden until it is revealed." : "\(count) notes are hidden until they are revealed."
  }

  private var hidden: [String] { wall.withheld == 0 ? [] : [Self.hiddenSentence(wall.withheld)] }

  private var counts: String {
    let notes = "\(wall.noteCount) note\(wall.noteCount == 1 ? "" : "s")"
    return wall.groupCount == 0 ? notes : "\(notes), \(wall.groupCount) group\(wall.groupCount == 1 ? "" : "s")"
  }

  private func header(on screen: Screen) -> [String] {
    let dot = screen.ink.chrome(" · ")
    let now = [step, left].compactMap(\.self).joined(separator: dot)
    if screen.band == .wide {
      let start = "Root causes\(dot)\(counts)"
      let room = screen.width - start.displayWidth - now.displayWidth - dot.displayWidth - 2
      let about = topic.safeForTerminal().truncated(to: max(0, room), ellipsis: screen.ink.chrome("…"))
      return screen.header(about.isEmpty ? start : start + dot + about.isolated, now)
    }
    let clock = [step == nil ? counts : "\(wall.noteCount) notes", left].compactMap(\.self).joined(separator: dot)
    let heading = screen.header("Root causes" + (step.map { dot + $0 } ?? ""), clock)
    return heading + (step == nil ? screen.lines(topic, width: screen.width) : [])
  }

  private func unsorted(on screen: Screen) -> [String] {
    guard !wall.unsorted.isEmpty else { return [] }
    let width = wall.unsorted.map { "\($0.cause.number)".count }.max() ?? 1
    let items = wall.unsorted.flatMap { note in
      WallItem(note, digits: width, indent: 2).lines(on: screen, width: screen.width)
    }
    return [screen.ink.bold("Not sorted yet (\(wall.unsorted.count))")] + items.map { screen.row($0.cells(at: 1)) } + [
      ""
    ]
  }

  private func spoken(on screen: Screen) -> [String] {
    let parts: [String?] = ["Root causes", topic, counts, step.map { "Now: \($0)" }, left]
    let heading = parts.compactMap(\.self).map { screen.words($0).stopped }
    let loose =
      wall.unsorted.isEmpty
      ? [] : ["Not sorted yet, \(count(wall.unsorted.count))."] + wall.unsorted.map { spoken($0, on: screen) }
    let columns = wall.columns.flatMap { spoken($0, on: screen) }
    return [heading.filter { !$0.isEmpty }.joined(separator: " ")] + loose + columns + hidden
  }

  private func spoken(_ column: Wall.Column, on screen: Screen) -> [String] {
    var lines = ["\(column.category.title), \(count(column.count))."]
    for box in column.groups {
      let votes = Self.votes(box.votes).map { " \($0)." } ?? ""
      lines.append("Group \(screen.words(box.group.name)), \(count(box.notes.count)).\(votes)")
      lines += box.notes.map { spoken($0, on: screen) }
    }
    if !column.groups.isEmpty, !column.loose.isEmpty { lines.append("In no group, \(count(column.loose.count)).") }
    return lines + column.loose.map { spoken($0, on: screen) }
  }

  private func count(_ notes: Int) -> String { notes == 0 ? "no notes" : "\(notes) note\(notes == 1 ? "" : "s")" }

  private func spoken(_ note: Wall.Note, on screen: Screen) -> String {
    let twins = note.twins.isEmpty ? nil : "With \(note.twins.count) like it."
    return
      (["Note \(note.cause.number): \(screen.words(note.cause.text).stopped)", Self.votes(note.votes)?.stopped, twins]
      as [String?])
      .compactMap(\.self).joined(separator: " ")
  }
}
