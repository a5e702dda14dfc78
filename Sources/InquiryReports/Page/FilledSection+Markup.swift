extension FilledSection {
  /// The box with its heading.
  var markup: String {
    let words = section.texts.allSatisfy { $0.forReport().isEmpty } ? "<p class=\"none\">\(section.missing)</p>" : list
    let over = section.wordsOver > 0 ? "\(CountedWords.of(section.wordsOver, "word")) over" : "end left out"
    let tags = hints.isEmpty ? "" : " <span class=\"hint\">\(over)</span>"
    return """
      <section class="box" id="\(section.id)"><h2>\(section.heading)\(tags)</h2>
      \(words)</section>
      """
  }

  /// The words as one element, where the box has no heading.
  func words(as element: String) -> String {
    let texts = text.texts.isEmpty ? section.missing : text.texts.map { Markup.escaped($0) }.joined(separator: "<br>")
    return "<\(element) class=\"fit \(text.sizeClass)\" dir=\"auto\">\(texts)</\(element)>"
  }

  /// `5 words over`, and what is missing in print.
  var hints: [String] {
    let over = section.wordsOver > 0 ? "\(CountedWords.of(section.wordsOver, "word")) over" : nil
    let cut = text.cutWords > 0 ? "about \(CountedWords.of(text.cutWords, "word")) left out at the end" : nil
    return [over, cut].compactMap(\.self)
  }

  var reportHints: [ReportHint] { hints.map { ReportHint(box: section.heading, words: $0) } }

  private var list: String {
    let isList = section.style != .sentences
    let element = isList ? "li" : "p"
    let texts = text.texts.map { "<\(element) dir=\"auto\">\(Markup.escaped($0))</\(element)>" }
    let all = texts.joined(separator: "\n")
    return isList
      ? "<div class=\"fit \(text.sizeClass) \(section.style)\"><ul>\n\(all)\n</ul></div>"
      : "<div class=\"fit \(text.sizeClass)\">\n\(all)\n</div>"
  }
}
