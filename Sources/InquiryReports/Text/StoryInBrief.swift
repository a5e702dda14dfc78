import InquiryDomain

/// The beginning of a story, for a sheet that has room for a few sentences.
package enum StoryInBrief {
  /// The first sentences, whole, within a budget of words, or within 200 characters where a script has few spaces; "…"
  /// stands where the story goes on.
  package static func sentences(of story: String, most: Int = 3, words budget: Int = 60) -> [String] {
    let all = Sentences.of(story.forReport(keepingLineBreaks: true))
    var kept: [String] = []
    for sentence in all.prefix(most) {
      let more = kept + [sentence]
      guard WordCount.words(in: more) <= budget || more.joined().count <= 200 else { break }
      kept.append(sentence)
    }
    guard let last = kept.last, kept.count < all.count else {
      return kept.isEmpty ? all.prefix(1).map { WordBudget.cut($0, to: budget) } : kept
    }
    return last.hasSuffix("…") ? kept : kept.dropLast() + [last + " …"]
  }
}
