/// Finds one adult at a school together with what stands in a personnel file: leave, health, evaluation, a grievance.
struct StaffFinder {
  private let spotter: MatterSpotter
  private var text: ScrubText { spotter.text }

  static func find(in text: ScrubText, _ index: ScrubIndex, _ hits: inout ScrubHits) {
    let finder = StaffFinder(
      spotter: MatterSpotter(text: text, matters: PrivateMatters.ofStaff, firstWords: PrivateMatters.firstWordsOfStaff))
    for sentence in text.sentences { finder.find(in: sentence.tokens, &hits) }
  }

  private func find(in sentence: Range<Int>, _ hits: inout ScrubHits) {
    let matters = spotter.matters(in: sentence)
    guard !matters.isEmpty else { return }
    let isStaff = { PrivateMatters.staff.contains($0) }
    guard spotter.person(in: sentence, among: isStaff) ?? spotter.oneOf(in: sentence, among: isStaff) != nil else { return }
    for matter in matters where !hits.isTaken(text.span(matter.first, matter.last)) {
      let hasArticle = text.joins(matter.first) && ["a", "an", "un", "una"].contains(text.key(matter.first - 1))
      let first = hasArticle ? matter.first - 1 : matter.first
      hits.add(.staff, .look, text.span(first, matter.last), wording(matter))
    }
  }

  private func wording(_ matter: MatterSpotter.Matter) -> StandInForm {
    if text.key(matter.first) == "on" { return .words("away", spanish: "fuera") }
    switch matter.form {
    case .thing:
      let isLeave = text.key(matter.last) == "leave"
      return .words(isLeave ? "leave" : "a hard matter", spanish: "un asunto difícil")
    case .trait, .event: return .words("in a hard situation", spanish: "en una situación difícil")
    }
  }
}
