import InquiryDomain
import InquiryWorkbench

/// Going through playlists line by line; each line is a verb, and each change the use case that the shell calls too.
final class PlaylistBrowser {
  let context: CommandContext
  let bench: Workbench
  let actor: Actor
  let viewer: Viewer
  let place: Place
  /// Who takes things up; nil for whoever acts.
  let personID: Identifier<Person>?
  var shelf: BrowseShelf
  var opened: OpenList?
  private var source: any LineSource
  private var isOpen = true

  init(shelf: BrowseShelf, by name: String?, answers: any LineSource, in context: CommandContext) throws {
    self.context = context
    self.shelf = shelf
    source = answers
    bench = try context.workbench()
    let person = try context.writer(name)
    actor = try context.actor()
    personID = person?.id
    // Marks are shown to whoever types, and only of what is theirs.
    viewer = try bench.viewer(for: actor)
    let book = try context.book()
    place = Place(
      cohortID: book.cohort.id, communityID: person.flatMap { book.member($0.id) }?.membership.communityID,
      sessionID: try bench.runningSession(of: book.cohort.id)?.id)
  }

  /// Runs until it is left.
  ///
  /// - Returns: the exit code: 130 when it was left with Ctrl-C, else 0.
  func run() throws -> ExitStatus {
    show(BrowseScreen(shelf: shelf).lines(on: screen))
    if let only = shelf.lists.first, shelf.lists.count == 1 { try open(only.playlist.number) }
    showVerbs()
    while isOpen {
      switch source.next(prompt: Prompt(screen.ink.chrome("playlists> "))) {
      case .line(let line): take(line)
      case .paste(let lines): lines.forEach(take)
      case .interrupted: return .interrupted
      case .endOfInput: return .done
      }
    }
    return .done
  }

  var screen: Screen { context.screen }

  func show(_ lines: [String]) { context.output.write(lines.map { $0 + "\n" }.joined()) }

  /// One line of hmw's own; people's words in it are made safe here.
  func say(_ line: String) { show(screen.ink.chrome(line.safeForTerminal()).wrapped(to: max(40, screen.width))) }

  func leave() { isOpen = false }

  /// Asks one question; nil for Enter, and for whoever leaves it.
  func ask(_ question: String) -> String? {
    guard case .line(let answer) = source.next(prompt: Prompt(screen.ink.chrome(question))) else { return nil }
    return answer.cleanedForStorage().isEmpty ? nil : answer
  }

  private func take(_ line: String) {
    do {
      try perform(BrowseVerb(line))
    } catch let failure as Failure {
      say(failure.message)
      if let hint = failure.hint { say(hint) }
    } catch {
      say("Something went wrong inside hmw; what was saved is safe. Check with: hmw doctor")
    }
  }
}
