import InquiryDomain

/// The beginning of a story, for a sheet that has room for a few sentences.
package enum StoryInBrief {
  /// The first sentences, whole, within a budget of words; "…" stands where the story goes on.
  package static func sentences(of story: String, most: Int = 3, words budget: Int = 60) -> [String] {
    let all = Sentences.of(story.forReport(keepingLineBreaks: true))
    var kept: [String] = []
    for sentence in all.prefix(most) {
      guard WordCount.words(in: kept + [sentence]) <= budget else { break }
      kept.append(sentence)
    }
    guard let last = kept.last, kept.count < all.count else {
      return kept.isEmpty ? all.prefix(1).map { WordBudget.cut($0, to: budget) } : kept
    }
    return last.hasSuffix("…") ? kept : kept.dropLast() + [last + " …"]
  }
}
