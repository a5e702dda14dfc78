import InquiryDomain
import InquiryWorkbench

/// Playlists and resources that answer a gap, as programs read them.
struct MatchShape: Encodable, Sendable {
  /// One playlist or one resource.
  struct Answer: Encodable, Sendable {
    var id: String
    var number: Int
    var title: String
    var builds: [String]
    var minutes: Int?
    /// The category of the gap that it builds.
    var category: String?
    /// The words of the gap that it speaks of.
    var words: [String]
    var use: Use
  }

  /// What the cohort made of it.
  struct Use: Encodable, Sendable {
    var people: Int
    var of: Int
    var applications: Int
    var lastWord: String?

    init(_ count: ResourceCount) {
      (people, of, applications, lastWord) = (count.people, count.of, count.applications, count.word)
    }
  }

  var about: String
  var categories: [String]
  var notes: Int
  var playlists: [Answer]
  var resources: [Answer]
  /// How many playlists answer it, and how many there are.
  var matching: Int
  var total: Int

  init(_ view: MatchView) {
    (about, notes) = (view.gap.title, view.gap.notes)
    categories = view.gap.categories.map(\.rawValue)
    playlists = view.lists.map { Answer($0) }
    resources = view.resources.map { Answer($0) }
    (matching, total) = (view.matching, view.total)
  }
}

extension MatchShape.Answer {
  init(_ list: MatchedList) {
    self.init(
      id: list.playlist.id.text, number: list.playlist.number, title: list.playlist.title,
      builds: list.playlist.builds.map(\.rawValue), minutes: list.minutes, category: list.match?.category?.rawValue,
      words: list.match?.words ?? [], use: MatchShape.Use(list.count))
  }

  init(_ found: MatchedResource) {
    self.init(
      id: found.resource.id.text, number: found.resource.number, title: found.resource.title,
      builds: found.resource.builds.map(\.rawValue), minutes: found.resource.minutes,
      category: found.match.category?.rawValue, words: found.match.words, use: MatchShape.Use(found.count))
  }

  /// The answer as a line of cells, under `MatchAnswer.columns`.
  func row(_ kind: String) -> [String] {
    [
      kind, "\(number)", title, category ?? "", minutes.map { "\($0)" } ?? "", "\(use.people)", "\(use.of)",
      "\(use.applications)", use.lastWord ?? "", words.joined(separator: ", "),
    ]
  }
}
