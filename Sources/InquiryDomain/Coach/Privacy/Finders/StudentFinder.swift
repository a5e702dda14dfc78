/// Finds one student or family together with a diagnosis, a plan, papers, custody, discipline, or race and grade.
struct StudentFinder {
  private let spotter: MatterSpotter
  private var text: ScrubText { spotter.text }

  static func find(in text: ScrubText, _ index: ScrubIndex, _ hits: inout ScrubHits) {
    let finder = StudentFinder(
      spotter: MatterSpotter(text: text, matters: PrivateMatters.ofStudents, start: .studentMatter, persons: .student))
    for sentence in text.sentences { finder.find(in: sentence.tokens, &hits) }
  }

  private func find(in sentence: Range<Int>, _ hits: inout ScrubHits) {
    let matters = spotter.matters(in: sentence)
    if !matters.isEmpty, let person = spotter.person(in: sentence) {
      for matter in matters { add(matter, person: person, &hits) }
    }
    raceAndGrade(in: sentence, &hits)
  }

  private func add(_ matter: MatterSpotter.Matter, person: Int, _ hits: inout ScrubHits) {
    if let (first, last) = phrase(matter, person) {
      let standIn = PrivateMatters.students[text.key(person)] ?? .student
      hits.add(.student, .look, text.span(first, last), .fitted(standIn, possessive: text.tokens[last].possessive))
    } else {
      let isVerb = ["got", "was"].contains(text.key(matter.first)) && matter.last > matter.first
      let start = isVerb ? matter.first + 1 : withArticle(matter.first, ["a", "an", "un", "una"])
      let isOn = text.joins(start) && ["on", "in"].contains(text.key(start - 1))
      hits.add(
        .student, .look, text.span(isOn ? start - 1 : start, matter.last),
        (isOn ? PrivateMatters.Form.trait : matter.form).milder)
    }
  }

  /// Where matter and person stand together, they become the person alone: `a student with autism`, `a foster kid`.
  private func phrase(_ matter: MatterSpotter.Matter, _ person: Int) -> (Int, Int)? {
    if matter.last + 1 == person, text.joins(person) { return (withArticle(matter.first), person) }
    guard ["with", "con"].contains(text.key(person + 1)), text.joins(person + 1), text.joins(person + 2) else {
      return nil
    }
    let start = ["a", "an", "un"].contains(text.key(person + 2)) ? person + 3 : person + 2
    return start == matter.first && text.joins(start) ? (withArticle(person), matter.last) : nil
  }

  private func withArticle(_ place: Int, _ articles: Set<String> = ["a", "an", "another", "one"]) -> Int {
    text.joins(place) && articles.contains(text.key(place - 1)) ? place - 1 : place
  }

  // MARK: Race and grade

  /// `a Black fourth grader`: a people and a grade beside one student.
  private func raceAndGrade(in sentence: Range<Int>, _ hits: inout ScrubHits) {
    guard let race = sentence.first(where: isRace), let grade = sentence.first(where: isGrade) else { return }
    guard let person = spotter.person(in: sentence), abs(race - person) <= 4, abs(grade - person) <= 6 else { return }
    let (first, last) = (min(race, person, grade), max(race, person, grade))
    let isTight = last - first <= 4 && (first + 1...last).allSatisfy(text.joins)
    if isTight, last == person || text.key(last) == "grade" {
      hits.add(
        .student, .look, text.span(withArticle(first), last),
        .fitted(.student, possessive: text.tokens[last].possessive))
    } else {
      hits.add(.student, .look, text.tokens[race].span, .words("young", spanish: "joven"))
    }
  }

  private func isRace(_ place: Int) -> Bool {
    text.has(.race, place) && (text.isCapitalised(place) || text.key(place) == "biracial")
  }

  private func isGrade(_ place: Int) -> Bool {
    guard text.has(.grade, place) else { return false }
    return ["grade", "grader", "grado"].contains(text.key(place + 1))
      || ["freshman", "sophomore", "kindergartner", "kindergarten", "preschooler"].contains(text.key(place))
  }
}
