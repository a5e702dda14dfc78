import InquiryDomain
import InquiryWorkbench

extension CommandContext {
  /// Says at a terminal who will read what is about to be written.
  func tellReaders(_ tier: Tier, _ writer: LogWriter, _ book: CohortBook, partner: Identifier<Person>? = nil) {
    guard profile.errorIsTTY else { return }
    tell("This goes to \(writer.readers(in: book).words(tier, partner: partner).safeForTerminal()).")
  }

  /// Says what may tell who somebody is, and how to find again what others can't read.
  func tellAfter(_ entry: LogEntry, _ form: LogForm) throws {
    try lookAgain(at: entry.words)
    tellReach(of: form.visibility)
    guard entry.visibility <= .pair, try !viewer().maySee(entry), let name = try book().name(of: entry.personID) else {
      return
    }
    tell("Only its owner can read it: hmw --as \"\(name.safeForTerminal())\" log show \(entry.number)")
  }

  /// The answer to whoever has just written an entry: what they wrote, for its owner too.
  func shape(_ entry: LogEntry, _ writer: LogWriter, _ book: CohortBook) throws -> LogShape {
    let owner = Viewer(personID: entry.personID, facilitates: false)
    var view = try workbench().logEntry(entry.number, in: entry.cohortID, to: owner)
    // What partners said is for the owner, not for whoever types in their name.
    if !writer.isYou { (view.turns, view.check) = ([], nil) }
    return LogShape(view, names: try LogNames(in: self, book: book))
  }
}
