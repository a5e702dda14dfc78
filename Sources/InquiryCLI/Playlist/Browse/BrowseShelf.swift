import InquiryDomain
import InquiryWorkbench

/// The playlists that stand on the screen, and what they were looked for.
struct BrowseShelf {
  /// Nil where all playlists stand there.
  var gap: GapView?
  var lists: [MatchedList]
  var resources: [MatchedResource] = []
  var matching: Int
  var total: Int

  /// All playlists, or those that answer something.
  static func read(_ source: GapSource?, in context: CommandContext) throws -> BrowseShelf {
    let (bench, cohort, viewer) = (try context.workbench(), try context.cohort().id, try context.viewer())
    guard let source else {
      let all = try bench.browse(in: cohort, to: viewer)
      return BrowseShelf(lists: all.lists, matching: all.total, total: all.total)
    }
    let view = try bench.match(source, in: cohort, to: viewer)
    return BrowseShelf(
      gap: view.gap, lists: view.lists, resources: view.resources, matching: view.matching, total: view.total)
  }

  /// How many there are, for the heading.
  var count: String {
    if gap != nil { return "\(matching) of \(total) match" }
    return lists.count < total ? "\(lists.count) of \(total)" : total == 1 ? "1 list" : "\(total) lists"
  }

  /// The same as one answer, for a pipe and for programs.
  var answer: MatchAnswer {
    MatchAnswer(
      view: MatchView(
        gap: gap ?? GapView(title: "", categories: [], notes: 0), lists: lists, resources: resources,
        matching: matching, total: total))
  }
}
