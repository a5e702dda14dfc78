import InquiryDomain
import InquiryWorkbench

/// What was found: each entry with the words around the match, and the command that opens it.
struct FindScreen: Presentable {
  let typed: String
  let answer: FindAnswer
  let limit: Int

  var kind: String { "find" }
  var payload: FindShape { FindShape(answer, words: typed) }

  var table: PlainTable? {
    PlainTable(
      header: ["kind", "key", "title", "text", "open"],
      rows: answer.results.map { [$0.kind.rawValue, $0.key, $0.title ?? "", $0.marked("[", "]"), $0.opening] })
  }

  func lines(on screen: Screen) -> [String] {
    guard !answer.results.isEmpty else { return nothing(on: screen) }
    let width = answer.results.map(\.label.displayWidth).max() ?? 0
    let found = answer.results.map { result in
      if screen.accessible { return [spoken(result, on: screen)] }
      return screen.band == .narrow ? stacked(result, on: screen) : hanging(result, labelWidth: width, on: screen)
    }
    let listed = screen.accessible ? found.flatMap(\.self) : Array(found.joined(separator: [""]))
    return listed + (answer.hasMore ? [""] + screen.hint(more) : [])
  }

  private var more: String {
    limit < 100
      ? "There is more: hmw find \(shellWords) --limit \(min(100, limit * 2))"
      : "There is more: add a word to look for."
  }

  /// As it would be typed once more.
  private var shellWords: String { Self.forShell(typed.safeForTerminal()) }

  /// Quotes and stars are the shell's own signs.
  static func forShell(_ words: String) -> String { words.contains { "\"*".contains($0) } ? "'\(words)'" : words }

  private func nothing(on screen: Screen) -> [String] {
    let words = screen.words(typed)
    let said = screen.lines("Nothing that you may read has \(words).", width: screen.width)
    guard !answer.near.isEmpty else { return said + screen.hint("Fewer words find more, and so do beginnings: fam*") }
    return said + screen.hint("This finds something:")
      + answer.near.flatMap { screen.lines("  hmw find \(Self.forShell($0.typed))", width: screen.width) }
  }

  private func spoken(_ result: FindResult, on screen: Screen) -> String {
    [
      result.label + ":", result.title.map { screen.words($0).stopped } ?? "",
      screen.words(result.excerpt.text).stopped,
    ]
    .filter { !$0.isEmpty }.joined(separator: " ") + " Open it: \(result.opening)"
  }

  private func stacked(_ result: FindResult, on screen: Screen) -> [String] {
    [screen.ink.bold(result.label)]
      + (title(of: result, width: screen.width - 2, on: screen) + words(of: result, width: screen.width - 2, on: screen)
      + [result.opening]).map { "  \($0)" }
  }

  private func hanging(_ result: FindResult, labelWidth: Int, on screen: Screen) -> [String] {
    let start = labelWidth + 5
    let width = max(20, screen.width - start + 1)
    let body =
      title(of: result, width: width, on: screen) + words(of: result, width: width, on: screen) + [result.opening]
    return body.enumerated().map { index, line in
      screen.row([
        ColumnCell(index == 0 ? result.label : "", at: 3, style: screen.ink.bold), ColumnCell(line, at: start),
      ])
    }
  }

  private func title(of result: FindResult, width: Int, on screen: Screen) -> [String] {
    guard let title = result.title, title != result.excerpt.text else { return [] }
    return screen.lines(title, width: width)
  }

  /// The words with the matches bold, and in brackets where there is no bold.
  private func words(of result: FindResult, width: Int, on screen: Screen) -> [String] {
    guard screen.ink.isOn else { return screen.lines(result.marked("[", "]"), width: width) }
    let query = SearchQuery(typed)
    return screen.lines(result.excerpt.text, width: width).map { line in
      query.places(in: line).reversed().reduce(into: line) {
        $0.replaceSubrange($1, with: screen.ink.bold(String(line[$1])))
      }
    }
  }
}
