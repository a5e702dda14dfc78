import InquiryDomain
import InquiryWorkbench

extension Console {
  func addNotes(_ texts: [String], by person: Person?, column: InquiryDomain.Category?) throws {
    let author = person?.id ?? memory.speakerID
    let notes = try bench.addCauses(texts, category: column, author: author, in: place(of: author), by: actor)
    let numbers = notes.map { String($0.number) }.joined(separator: ", ")
    let hidden = notes.contains(where: \.hidden) ? ", hidden until reveal" : ""
    say("Note\(notes.count == 1 ? "" : "s") \(numbers) kept\(hidden). Wrong? undo")
    try lookAgain(at: notes.flatMap(\.words), namesOnly: true)
    try suggestBeside(notes)
  }

  func showWall() throws {
    let wall = try bench.wall(of: place, to: viewer)
    let topic = book.community(memory.communityID).map { $0.challenge.isEmpty ? $0.name : $0.challenge }
    show(
      [""]
        + WallScreen(
          wall: wall, topic: topic ?? book.cohort.name, left: view.left.map(ClockText.left), step: step?.title
        ).lines(on: screen))
  }

  private func notes(_ numbers: [Int]) throws -> [Cause] {
    try numbers.map { try bench.visible($0, in: book.cohort.id, as: "note", to: viewer) }
  }

  private func note(_ number: Int) throws -> Cause { try bench.numbered(number, in: book.cohort.id, as: "note") }

  func move(_ numbers: [Int], to column: InquiryDomain.Category) throws {
    let before = try notes(numbers)
    _ = try bench.move(before.map(\.id), to: column, by: actor)
    let from = before.count == 1 ? before[0].category.map { " from \($0.title)" } ?? "" : ""
    let what = before.count == 1 ? "note \(numbers[0]) \"\(screen.words(before[0].text))\"" : "notes \(list(numbers))"
    say("Moved \(what)\(from) to \(column.title). Wrong? undo")
  }

  private func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ", ") }

  func group(_ numbers: [Int], _ name: String, _ column: InquiryDomain.Category?) throws {
    let group = try bench.group(try notes(numbers).map(\.id), name: name, category: column, by: actor)
    say("Grouped \(list(numbers)) under \"\(screen.words(group.name))\" in \(group.category.title). Wrong? undo")
  }

  func ungroup(_ name: String) throws {
    let groups = try bench.groups(in: book.cohort.id).filter {
      memory.communityID == nil || $0.communityID == memory.communityID
    }
    let group = try bench.ungroup(try CohortBook.choose(name, from: groups, named: \.name, kind: "group").id, by: actor)
    say("Took \"\(screen.words(group.name))\" apart; its notes stay in \(group.category.title). Wrong? undo")
  }

  func takeOut(_ numbers: [Int]) throws {
    try bench.takeOut(try notes(numbers).map(\.id), by: actor)
    say("Took \(list(numbers)) out of their group. Wrong? undo")
  }

  /// Twins: questions where questions are worded, notes everywhere else.
  func merge(_ kept: Int, _ twins: [Int]) throws {
    if step?.captures == .question || step?.captures == .vote {
      _ = try bench.mergeQuestions(
        try question(kept).question.id, try twins.map { try question($0).question.id }, by: actor)
      return say("Merged question \(list(twins)) into question \(kept). Wrong? undo")
    }
    let causes = try notes([kept] + twins)
    _ = try bench.mergeCauses(causes[0].id, causes.dropFirst().map(\.id), by: actor)
    say("Merged note \(list(twins)) into note \(kept). Wrong? undo")
  }

  /// Changes a note's words; without new words, the old ones come into the line to be changed.
  func edit(_ number: Int, _ words: String?) throws {
    guard let words else {
      let cause = try notes([number])[0]
      refill = "edit \(number) \(cause.text)"
      return say("Change the words, then Enter.")
    }
    // A hidden note can be mended by whoever typed it, though nobody may read it yet.
    let cause = try note(number)
    guard words.cleanedForStorage() != cause.text else { return say("Nothing was changed.") }
    _ = try bench.editCause(cause.id, text: words, by: actor)
    say("Changed note \(number). Wrong? undo")
    try lookAgain(at: [words], namesOnly: true)
  }

  func show(number: Int) throws {
    let cause = try notes([number])[0]
    let column = cause.category?.title ?? "not sorted yet"
    show(
      screen.lines("Note \(number) · \(column)", width: screen.width)
        + screen.lines(cause.text, width: screen.width - 2, keepingLineBreaks: true).map { "  " + $0 })
    for twin in try bench.wall(of: place, to: viewer).note(number)?.twins ?? [] {
      show(screen.lines("merged here: \(twin.number) \(twin.text)", width: screen.width - 2).map { "  " + $0 })
    }
  }

  func remove(_ numbers: [Int]) throws {
    try bench.removeCauses(try numbers.map { try note($0).id }, by: actor)
    say("Removed \(NumberWords.spoken(numbers, "note")). Wrong? undo")
  }
}
