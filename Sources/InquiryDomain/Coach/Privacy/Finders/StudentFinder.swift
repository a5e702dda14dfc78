/// Finds one student or family together with a diagnosis, a plan, papers, custody, discipline, or race and grade.
struct StudentFinder {
  private let spotter: MatterSpotter
  private var text: ScrubText { spotter.text }

  static func find(in text: ScrubText, _ index: ScrubIndex, _ hits: inout ScrubHits) {
    let spotter = MatterSpotter(
      text: text, matters: PrivateMatters.ofStudents, firstWords: PrivateMatters.firstWordsOfStudents)
    let finder = StudentFinder(spotter: spotter)
    for sentence in text.sentences { finder.find(in: sentence.tokens, &hits) }
  }

  private func find(in sentence: Range<Int>, _ hits: inout ScrubHits) {
    let matters = spotter.matters(in: sentence)
    let isStudent = { PrivateMatters.students[$0] != nil }
    let person = matters.isEmpty ? nil : spotter.person(in: sentence, among: isStudent) ?? spotter.oneOf(in: sentence, among: isStudent)
    if let person {
      for matter in matters { add(matter, person: person, &hits) }
    }
    raceAndGrade(in: sentence, &hits)
  }

  private func add(_ matter: MatterSpotter.Matter, person: Int, _ hits: inout ScrubHits) {
    if let (first, last) = phrase(matter, person) {
      let standIn = PrivateMatters.students[text.key(last)] ?? PrivateMatters.students[text.key(person)] ?? .student
      let hasArticle = ["a", "an", "another", "one"].contains(text.key(first))
      hits.add(
        .student, .look, text.span(first, max(last, matter.last)),
        hasArticle || first == person ? .fitted(standIn, possessive: text.tokens[last].possessive) : .fitted(standIn))
    } else {
      let hasArticle = text.joins(matter.first) && ["a", "an", "un", "una"].contains(text.key(matter.first - 1))
      let first = hasArticle ? matter.first - 1 : matter.first
      hits.add(.student, .look, text.span(first, matter.last), Self.milder(matter.form, hasArticle: hasArticle))
    }
  }

  /// Where matter and person stand together, they become the person alone: `a student with autism`, `a foster kid`.
  private func phrase(_ matter: MatterSpotter.Matter, _ person: Int) -> (Int, Int)? {
    let article = { (place: Int) in text.joins(place) && ["a", "an", "another", "one"].contains(text.key(place - 1)) ? place - 1 : place }
    if matter.last + 1 == person, text.joins(person) { return (article(matter.first), person) }
    let isWith = ["with", "con", "on", "in"].contains(text.key(person + 1)) && text.joins(person + 1)
    let start = ["a", "an", "un"].contains(text.key(person + 2)) ? person + 3 : person + 2
    return isWith && start == matter.first && text.joins(start) ? (article(person), matter.last) : nil
  }

  private static func milder(_ form: PrivateMatters.Form, hasArticle: Bool) -> StandInForm {
    switch form {
    case .thing: .words("a hard situation", spanish: "una situación difícil")
    case .trait: .words("in a hard situation", spanish: "en una situación difícil")
    case .event: .words("in a hard situation", spanish: "en una situación difícil")
    }
  }

  // MARK: Race and grade

  /// `a Black fourth grader`: a people and a grade beside one student.
  private func raceAndGrade(in sentence: Range<Int>, _ hits: inout ScrubHits) {
    guard let race = sentence.first(where: { isRace($0) }), let grade = sentence.first(where: { isGrade($0, in: sentence) }) else { return }
    guard let person = spotter.person(in: sentence, among: { PrivateMatters.students[$0] == .student }) else { return }
    guard abs(race - person) <= 4, abs(grade - person) <= 6 else { return }
    let first = min(race, person, grade)
    let last = max(race, person, grade)
    let isTight = last - first <= 4 && (first + 1...last).allSatisfy(text.joins)
    let article = text.joins(first) && ["a", "an", "one"].contains(text.key(first - 1)) ? first - 1 : first
    if isTight, last == person || text.key(last) == "grade" {
      hits.add(.student, .look, text.span(isTight ? article : race, last), .fitted(.student, possessive: text.tokens[last].possessive))
    } else {
      hits.add(.student, .look, text.tokens[race].span, .words("young", spanish: "joven"))
    }
  }

  private func isRace(_ place: Int) -> Bool { text.isCapitalised(place) && PrivateMatters.races.contains(text.key(place)) || text.key(place) == "biracial" }

  private func isGrade(_ place: Int, in sentence: Range<Int>) -> Bool {
    guard PrivateMatters.grades.contains(text.key(place)) else { return false }
    return ["grade", "grader", "grado"].contains(text.key(place + 1)) || ["freshman", "sophomore", "kindergartner", "kindergarten", "preschooler"].contains(text.key(place))
  }
}
