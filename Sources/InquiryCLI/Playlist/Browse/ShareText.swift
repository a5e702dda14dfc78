import InquiryDomain
import InquiryWorkbench

/// Playlists as plain text, ready to be pasted into a mail: no counts of people, no columns, no signs.
enum ShareText {
  static func lines(of list: OpenList) -> [String] {
    let items = list.items.enumerated().flatMap { index, item in lines(of: item.resource, number: index + 1) }
    return [list.playlist.title.safeForTerminal(), ""] + items
  }

  static func lines(of shelf: BrowseShelf) -> [String] {
    shelf.lists.map { list in
      let time = list.minutes > 0 ? " (\(list.minutes) min)" : ""
      return "- \(list.playlist.title.safeForTerminal())\(time)"
    }
  }

  private static func lines(of resource: Resource, number: Int) -> [String] {
    let about = [resource.publisher, resource.minutes.map { "\($0) min" }].compactMap(\.self).joined(separator: ", ")
    let below = [resource.url, resource.prompt.map { "Afterwards: \($0)" }].compactMap(\.self)
    return ["\(number). \(resource.title)\(about.isEmpty ? "" : " (\(about))")".safeForTerminal()]
      + below.map { "   \($0.safeForTerminal())" } + [""]
  }
}
