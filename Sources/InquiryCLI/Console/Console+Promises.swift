import Foundation
import InquiryDomain
import InquiryWorkbench

/// What people promise at the close of a session, and what came of the weeks before it.
extension Console {
  /// Keeps who will do what by when; a day stands at the end behind "by".
  func promise(_ words: String, by name: String?) throws {
    let person = try name.map { try book.person($0) }
    let owner = person?.id ?? memory.speakerID
    let (text, day) = split(words)
    let kept = try bench.addCommitment(
      PromiseForm(personID: owner, text: text, dueOn: day), in: place(of: owner), by: actor)
    let who = book.name(of: kept.personID).map(screen.words) ?? "the group"
    let due = day.map { "by \($0.longText)" } ?? "no day yet (add: by DAY)"
    say("Promise \(kept.number): \(who), \(due). Wrong? undo")
    try lookAgain(at: kept.words, namesOnly: true)
  }

  /// The last "by" that a day follows; without one all of it is what will be done.
  private func split(_ words: String) -> (text: String, day: CivilDate?) {
    guard let place = words.range(of: " by ", options: .backwards) else { return (words, nil) }
    let reader = DateReader(now: view.now, in: book.zone)
    guard let day = try? reader.day(String(words[place.upperBound...])) else { return (words, nil) }
    return (String(words[..<place.lowerBound]), day)
  }

  func showPromises() throws {
    let open = try bench.commitments(in: book.cohort.id, to: viewer)
    guard !open.isEmpty else { return say("Nothing is promised that is still open. promise @NAME TEXT by DAY") }
    let today = CivilDate(view.now, in: book.zone)
    for promise in open {
      let who = book.name(of: promise.personID).map(screen.words) ?? "the group"
      say("\(promise.number)  \(who): \(screen.words(promise.text)), \(PromiseList.state(of: promise, today: today))")
    }
    say("kept N ticks one off.")
  }

  func keepPromise(_ number: Int) throws {
    let promise: Commitment = try bench.visible(number, in: book.cohort.id, as: "promise", to: viewer)
    _ = try bench.finishCommitment(promise.id, by: actor)
    say("Promise \(number) is kept. Wrong? undo")
  }

  /// What came of the weeks before this session; at its start only where there is something to tell.
  func showLookBack(always: Bool = false) throws {
    let look = try bench.lookBack(before: sessionID, in: book.cohort.id, to: viewer)
    guard always || look.counts.planned + look.counts.debriefed > 0 else { return }
    var told = look
    // The questions stand on the screen already when the console opens.
    if !always { told.inquiries = [] }
    show([""] + LookBackScreen(look: told, book: book, room: 6).lines(on: screen))
    guard !always else { return }
    let open = try bench.commitments(in: book.cohort.id, to: viewer).count
    if open > 0 { say("\(Plural.count(open, "promise")) open: promises") }
  }
}
