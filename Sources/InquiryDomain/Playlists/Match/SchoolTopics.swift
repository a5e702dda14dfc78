/// Which words of school life are about the same thing, so that `money` finds a list on budgets.
enum SchoolTopics {
  /// The topics that a word is about, by their place in the list.
  static func topics(of stem: String) -> [Int] { places[stem] ?? [] }

  /// The other words of the word's topics, as they stand in the list.
  static func kin(of stem: String) -> [String] {
    topics(of: stem).flatMap { lists[$0] }.filter { WordStem.of($0) != stem }
  }

  private static let lists: [[String]] = text.split(separator: "\n").map { line in
    WordList.words(of: String(line)).map(String.init)
  }

  private static let places: [String: [Int]] = lists.enumerated().reduce(into: [:]) { places, list in
    for stem in Set(list.element.map(WordStem.of)).sorted() { places[stem, default: []].append(list.offset) }
  }

  /// One topic a line.
  private static let text = """
    money budget fund funds funding pta dollars donation donate spend spending raise fundraising allocation allocate afford rich wealthy resource
    time schedule calendar block minutes hour hours morning release planning timetable meeting contract interruptions
    family families parent parents home guardian volunteer conference entrance welcome welcoming belonging engagement
    language spanish interpreter translation bilingual
    bias biases biased implicit racism racist race prejudice stereotype expectation expect assume assumption believe belief attitude discipline mindset
    interrupt remark joke comment slur microaggression confront call talk speak respond racist hurtful conversation phrases
    listen listening hear heard voice empathy understand attention deep interview
    coach coaching feedback observation mentor instructional grow growth
    visit visits walk walks rounds observe observation classroom instruction talk task core
    data scores evidence assessment formative results wrote writing standard intervention plc
    restorative circle circles harm repair suspension suspend referral discipline justice conflict
    emotional emotions stress calm social wellbeing sel
    hire hiring candidate candidates interview recruit recruiting recruitment applicant retention retain diversity workforce job
    facilitate facilitation protocol protocols norm norms agreement agreements dilemma consultancy safe safety trust advice
    cause causes root problem solution fix inquiry question questions design improvement
    share shared delegate delegation distribute distributed leadership myself load team collaborate collaboration
    accountable accountability agreements hold
    """
}
