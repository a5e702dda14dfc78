import InquiryDomain
import Testing

@Suite("Ranking of playlists")
struct PlaylistRankingTests {
  private func candidate(
    _ number: Int, _ title: String, _ builds: [InquiryDomain.Category] = [], topics: [String] = [],
    summary: String = "",
    parts: [String] = []
  ) -> MatchCandidate {
    MatchCandidate(number: number, title: title, builds: builds, topics: topics, summary: summary, parts: parts)
  }

  private func order(_ gap: LearningGap, _ candidates: [MatchCandidate]) -> [Int] {
    PlaylistRanking(gap).matches(among: candidates).map { candidates[$0.index].number }
  }

  @Test("prefers a title to a summary, a summary to a part, and a part to nothing")
  func places() {
    let candidates = [
      candidate(1, "Gardens", parts: ["A talk about listening"]), candidate(2, "Listening at the door"),
      candidate(3, "Gardens", summary: "How listening grows"), candidate(4, "Gardens"),
      candidate(5, "Gardens", topics: ["listening"]),
    ]
    #expect(order(LearningGap(texts: ["nobody listens"]), candidates).prefix(3) == [2, 5, 3])
    #expect(!order(LearningGap(texts: ["nobody listens"]), candidates).contains(4))
  }

  @Test("knows other forms of a word, and words about the same thing in a school")
  func forms() throws {
    let candidates = [candidate(1, "Biases at work"), candidate(2, "School budgets"), candidate(3, "Reading aloud")]
    #expect(order(LearningGap(texts: ["a biased remark"]), candidates).first == 1)
    #expect(order(LearningGap(texts: ["money goes elsewhere"]), candidates) == [2])
  }

  @Test("lets the category decide where words do not, and the number where nothing does")
  func categories() {
    let candidates = [
      candidate(9, "Listening", [.skills]), candidate(3, "Listening", [.resources]),
      candidate(2, "Listening", [.skills]),
    ]
    #expect(order(LearningGap(texts: ["listening"], categories: [.resources]), candidates) == [3, 2, 9])
    #expect(order(LearningGap(texts: ["zzz"], categories: [.skills]), candidates) == [2, 9])
    #expect(order(LearningGap(texts: ["zzz"]), candidates).isEmpty)
    #expect(order(LearningGap(texts: [""]), []).isEmpty)
  }

  @Test("names the category and at most four words, as they were typed and in their order")
  func reason() throws {
    let gap = LearningGap(
      texts: ["Budgets, grants, donations, pledges and auctions everywhere"], categories: [.knowledge, .resources])
    let list = candidate(1, "Budgets grants donations pledges auctions", [.resources])
    let match = try #require(PlaylistRanking(gap).matches(among: [list]).first)
    #expect(match.category == .resources)
    #expect(match.words.count == 4)
    #expect(match.reason.hasPrefix("for Resources; your words: "))
    let places = match.words.compactMap { gap.texts[0].firstRange(of: $0)?.lowerBound }
    #expect(places.count == 4 && places == places.sorted())
  }

  @Test("takes the shares of what was sorted, the largest first")
  func shares() {
    let gap = LearningGap(texts: [], categories: [.skills, .knowledge, .skills, .resources])
    #expect(gap.categories == [.skills, .resources, .knowledge])
    #expect(gap.shares[.skills] == 0.5)
    #expect(LearningGap(texts: ["x"]).categories.isEmpty)
  }

  @Test("reads other scripts, long texts and texts without letters without harm")
  func anything() {
    let candidates = [candidate(1, "听取家长的意见"), candidate(2, "Escuchar a las familias")]
    #expect(order(LearningGap(texts: ["听取意见"]), candidates).first == 1)
    #expect(order(LearningGap(texts: ["nadie escucha a la familia"]), candidates).first == 2)
    for text in ["", "!!!", "🙂", String(repeating: "family ", count: 20_000)] {
      _ = order(LearningGap(texts: [text]), candidates)
    }
  }
}
