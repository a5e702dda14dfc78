import InquiryDomain

extension BoardPicture {
  /// The notes that are not on the wall, in words; empty where there are none.
  var waiting: String {
    let unsorted = unsorted > 0 ? "\(CountedWords.of(self.unsorted, "note")) not sorted yet" : nil
    let withheld = withheld > 0 ? "\(CountedWords.of(self.withheld, "note")) not shown yet" : nil
    return [unsorted, withheld].compactMap(\.self).joined(separator: " · ")
  }

  /// What the picture shows, for people who don't see it.
  package var summary: String {
    let columns = Category.allCases.map { category in
      let column = column(category)
      let groups = column.groups.map { group in
        let name = group.name.forReport().truncated(to: 80)
        return group.votes.map { "\(name) (\(CountedWords.of($0, "vote")))" } ?? name
      }
      let named = groups.isEmpty ? "" : ", in groups: \(groups.joined(separator: "; "))"
      return "\(category.title): \(CountedWords.of(column.count, "note"))\(named)."
    }
    let rest = waiting.isEmpty ? [] : ["\(waiting)."]
    return (["A wall of root causes in four columns."] + columns + rest).joined(separator: " ")
  }
}
