import InquiryDomain
import InquiryWorkbench

extension PlaylistBrowser {
  func perform(_ verb: BrowseVerb) throws {
    switch verb {
    case .open(let number): try open(number)
    case .start(let place): try start(place)
    case .done(let place, let word): try finish(place, word)
    case .log(let place): try log(place)
    case .find(let words): try turn(to: .words(words))
    case .all: try turn(to: nil)
    case .share: show([""] + (opened.map { ShareText.lines(of: $0) } ?? ShareText.lines(of: shelf)))
    case .help: showHelp()
    case .leave: leave()
    case .nothing: showVerbs()
    case .unclear(let line): say("\"\(line.truncated(to: 40))\" is none of these.")
    }
    if case .unclear = verb { showVerbs() }
  }

  func open(_ number: Int) throws {
    let playlist = try bench.playlist("\(number)").playlist
    let list = try bench.open(playlist.id, in: place.cohortID, to: viewer)
    opened = list
    show([""] + OpenListScreen(list: list).lines(on: screen) + [""])
  }

  private func turn(to source: GapSource?) throws {
    shelf = try BrowseShelf.read(source, in: context)
    opened = nil
    show([""] + BrowseScreen(shelf: shelf).lines(on: screen) + [""])
  }

  private func start(_ letter: Int) throws {
    let (list, resource) = try resource(at: letter)
    let form = UseForm(personID: named, playlistID: list.playlist.id)
    let use = try bench.startResource(resource.id, form, in: place, by: actor)
    try look(again: list)
    say(use.doneAt == nil ? "Taken up: \"\(resource.title)\"." : "You were done with it already.")
    if let url = resource.url { show(["  \(url.safeForTerminal())"]) }
    if let prompt = resource.prompt { say("Afterwards: \(prompt)") }
    say("When you are done: done \(BrowseVerb.letter(of: letter)). Wrong? hmw undo")
  }

  private func finish(_ letter: Int, _ given: String?) throws {
    let (list, resource) = try resource(at: letter)
    let word = given ?? ask("One word about it, for others? (Enter skips)  ")
    let form = UseForm(personID: named, playlistID: list.playlist.id, word: word)
    let use = try bench.finishResource(resource.id, form, in: place, by: actor)
    try look(again: list)
    say(UseWords.finished(use, resource))
    say("What will you try? log from \(BrowseVerb.letter(of: letter))")
  }

  private func log(_ letter: Int) throws {
    let resource = try resource(at: letter).resource
    say("Plan what you will try with \"\(resource.title.truncated(to: 50))\":")
    say("hmw log plan \"WHAT, WHERE, BY WHEN\" --resource \(resource.number)")
  }

  /// The person is named only where it is not the one who acts.
  private var named: Identifier<Person>? { personID == actor.personID ? nil : personID }

  private func look(again list: OpenList) throws {
    opened = try bench.open(list.playlist.id, in: place.cohortID, to: viewer)
  }

  private func resource(at letter: Int) throws -> (list: OpenList, resource: Resource) {
    guard let opened else {
      throw Failure(.usage, "browse.none-open", "No list is open yet.", hint: "Type the number of a list.")
    }
    guard opened.items.indices.contains(letter) else {
      let last = BrowseVerb.letter(of: max(0, opened.items.count - 1))
      throw Failure(
        .usage, "browse.no-letter", "This list has no \(BrowseVerb.letter(of: letter)).",
        hint: "Its resources are a to \(last).")
    }
    return (opened, opened.items[letter].resource)
  }

  func showVerbs() {
    let last = opened.map { BrowseVerb.letter(of: max(0, $0.items.count - 1)) } ?? "g"
    let verbs =
      screen.band == .wide || opened != nil
      ? "NUMBER open · a-\(last) start · done c · log from c · find WORD · all · share · ? help · q leave"
      : "NUMBER open · find WORD · all · ? help · q leave"
    show(screen.hint(verbs))
  }

  private func showHelp() {
    let verbs = [
      ("4", "open list 4"), ("a", "take up the first resource of the open list"),
      ("done c", "you are done with c; a word about it helps others"), ("log from c", "plan what you will try"),
      ("find time to listen", "lists that speak of these words"), ("all", "every list"),
      ("share", "the open list as plain text, for a mail"), ("q", "leave; everything is saved"),
    ]
    show(verbs.flatMap { screen.hint("  \($0.0.padded(to: 20)) \($0.1)") })
  }
}
