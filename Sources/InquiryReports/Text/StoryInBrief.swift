import InquiryDomain

/// The beginning of a story, for a sheet that has room for a few sentences.
package enum StoryInBrief {
  /// The first sentences, whole, within a budget of words; a first sentence that is longer ends with "…".
  package static func sentences(of story: String, most: Int = 3, words budget: Int = 60) -> [String] {
    let all = Sentences.of(story.forReport(keepingLineBreaks: true))
    var kept: [String] = []
    for sentence in all.prefix(most) {
      guard WordCount.words(in: kept + [sentence]) <= budget else { break }
      kept.append(sentence)
    }
    guard kept.isEmpty, let first = all.first else { return kept }
    return [WordBudget.cut(first, to: budget)]
  }
}
