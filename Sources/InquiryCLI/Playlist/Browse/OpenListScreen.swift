import InquiryDomain
import InquiryWorkbench

/// An open playlist: its resources under letters, with what is theirs who looks.
struct OpenListScreen {
  let list: OpenList

  func lines(on screen: Screen) -> [String] {
    let curator = list.playlist.curator.map { "curated by \($0)" } ?? ""
    let head = screen.header(
      "\(list.playlist.number)  \(screen.words(list.playlist.title))", screen.words(curator))
    let summary = screen.lines(list.playlist.summary, width: screen.width)
    let rows = list.items.enumerated().flatMap { row($1, at: $0, on: screen) }
    return head.flatMap { $0.displayWidth > screen.width ? screen.lines($0, width: screen.width) : [$0] } + summary
      + [""] + rows
  }

  private func row(_ item: OpenItem, at place: Int, on screen: Screen) -> [String] {
    let letter = BrowseVerb.letter(of: place)
    guard !screen.accessible else { return [spoken(item, letter, on: screen)] }
    guard screen.band != .narrow else { return narrow(item, letter, on: screen) }
    let time = ColumnCell(item.time, at: screen.width - 7, width: 7, alignment: .trailing)
    let titles = screen.lines(item.resource.title, width: screen.width - 28)
    let lead = [
      ColumnCell(item.mark, at: 1), ColumnCell(letter, at: 8, style: screen.ink.bold), ColumnCell(item.deed, at: 11),
    ]
    let first = titles.enumerated().map { index, title in
      screen.row(index == 0 ? lead + [ColumnCell(title, at: 19), time] : [ColumnCell(title, at: 19)])
    }
    let about = item.facts.joined(separator: screen.ink.chrome(" · "))
    guard !about.isEmpty else { return first }
    return first + screen.lines(about, width: screen.width - 20).map { screen.row([ColumnCell($0, at: 19)]) }
  }

  private func narrow(_ item: OpenItem, _ letter: String, on screen: Screen) -> [String] {
    let titles = screen.hanging(
      item.resource.title, after: [ColumnCell(letter, at: 1, style: screen.ink.bold)], at: 4, width: screen.width - 3)
    let about = ([item.deed, item.time, item.mark] + item.facts).filter { !$0.isEmpty }
      .joined(separator: screen.ink.chrome(" · "))
    return titles + screen.lines(about, width: screen.width - 3).map { "   \($0)" }
  }

  private func spoken(_ item: OpenItem, _ letter: String, on screen: Screen) -> String {
    ListedRow(
      key: letter, text: item.resource.title,
      facts: [item.deed, item.time, item.mark.isEmpty ? "" : "You: \(item.mark)"] + item.facts
    ).spoken(as: "Resource", on: screen)
  }
}

extension OpenItem {
  /// What one does with it, in a word.
  fileprivate var deed: String {
    if resource.usedBy == .partner { return "Pair" }
    return switch resource.kind {
    case .reading: "Read"
    case .video: "Watch"
    case .protocol: "Try"
    case .tool: "Use"
    case .example: "See"
    case .person: "Ask"
    }
  }

  fileprivate var time: String { resource.minutes.map { "\($0) min" } ?? "" }

  /// How far the viewer is with it.
  fileprivate var mark: String { own.map { $0.doneAt == nil ? "begun" : "done" } ?? "" }

  fileprivate var facts: [String] { [count.sentence, count.spokenWord].filter { !$0.isEmpty } }
}
