/// Finds one adult at a school together with what stands in a personnel file: leave, health, evaluation, a grievance.
struct StaffFinder {
  private let spotter: MatterSpotter
  private var text: ScrubText { spotter.text }

  static func find(in text: ScrubText, _ index: ScrubIndex, _ hits: inout ScrubHits) {
    let finder = StaffFinder(
      spotter: MatterSpotter(text: text, matters: PrivateMatters.ofStaff, start: .staffMatter, persons: .staff))
    for sentence in text.sentences { finder.find(in: sentence.tokens, &hits) }
  }

  private func find(in sentence: Range<Int>, _ hits: inout ScrubHits) {
    let matters = spotter.matters(in: sentence)
    guard !matters.isEmpty, spotter.person(in: sentence) != nil else { return }
    for matter in matters where !hits.isTaken(text.span(matter.first, matter.last)) {
      let (first, words) = wording(matter)
      hits.add(.staff, .look, text.span(first, matter.last), words)
    }
  }

  private func wording(_ matter: MatterSpotter.Matter) -> (first: Int, words: StandInForm) {
    let hasArticle = text.joins(matter.first) && ["a", "an", "un", "una"].contains(text.key(matter.first - 1))
    let start = hasArticle ? matter.first - 1 : matter.first
    let isOn = text.joins(start) && ["in", "on"].contains(text.key(start - 1)) || text.key(start) == "on"
    guard isOn else { return (start, matter.form.milder) }
    let on = text.key(start) == "on" ? start : start - 1
    let isPut = text.joins(on) && ["placed", "put"].contains(text.key(on - 1))
    let isAway = text.key(matter.last) == "leave"
    return (
      isPut ? on - 1 : on,
      isAway ? .words("away", spanish: "fuera") : .words("having a hard time", spanish: "en un momento difícil")
    )
  }
}
