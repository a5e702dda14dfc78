extension YearPhase {
  /// Every phase there is.
  static let all = [
    launch, stories, causes, question, firstTry, walk, halfWay, stuck, secondWalk, outcomes, shareOut, launchAndStories,
    retreat, more,
  ]

  /// The phase whose words a session has to the letter, so that a new plan may put others in their place.
  package static func phase(of session: Session) -> YearPhase? {
    all.first {
      $0.title == session.title && $0.focus == session.focus && $0.produces == session.produces
        && $0.meanwhile == session.meanwhile
    }
  }

  /// The phases for so many sessions: the walk from story to question first and whole, the end always at the end.
  ///
  /// The order is the practice's and never changes; a shorter year leaves out what can best be missed.
  ///
  /// - Parameter late: begins with one day from the first meeting to the adopted question.
  package static func phases(for count: Int, late: Bool) -> [YearPhase] {
    guard count > 0 else { return [] }
    var begin = late || count < 3 ? [retreat] : [launch, stories, causes, question]
    var middle = [firstTry, walk, halfWay, stuck, secondWalk]
    var end = [outcomes, shareOut]
    if !late, count >= 3, count < begin.count + middle.count + end.count {
      begin = [launchAndStories, causes, question]
    }
    for dropped in [secondWalk, stuck, walk, firstTry, halfWay]
    where begin.count + middle.count + end.count > count { middle.removeAll { $0 == dropped } }
    while begin.count + end.count > count, !end.isEmpty { end.removeFirst() }
    let extra = max(0, count - begin.count - middle.count - end.count)
    middle.insert(contentsOf: Array(repeating: more, count: extra), at: min(middle.count, 4))
    return begin + middle + end
  }
}
