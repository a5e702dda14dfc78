import InquiryDomain

/// What asking addresses came to, for the person who waited.
struct LinkSummary {
  let asked: [Resource]
  let answers: [String: LinkAnswer]

  /// Each address that needs somebody, and how many are well.
  func lines(on screen: Screen) -> [String] {
    let others = asked.filter { resource in
      guard let answer = resource.url.flatMap({ answers[$0] }) else { return false }
      return answer != .ok
    }
    let good = asked.count { $0.url.flatMap { answers[$0] }?.isGood == true }
    let each = others.map { resource in
      let answer = resource.url.flatMap { answers[$0] }?.text ?? ""
      return "Resource \(resource.number), \(screen.words(resource.title)): \(screen.words(answer))"
    }
    return each + ["\(good) of \(Plural.count(asked.count, "address", "addresses")) answered well. Wrong? hmw undo"]
  }
}
