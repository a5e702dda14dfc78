import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Keeps an assumption check.
struct CheckAdd: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Keep an assumption check; only the pair can read it.",
    discussion: """
      hmw check add --by ana --peer ben --assumption "It is the timetable" \\
        --for "heard:two teachers said so" --against "saw:the block ran on quiet days too" --outcome revised \\
        --revised "Nobody knows which part matters most"
      """)

  @OptionGroup var check: CheckOptions
  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let owner = try context.writer(check.by)
    try refuseMissing(owner)
    let book = try context.book()
    var form = try check.form(in: context)
    form.ownerID = owner?.id
    let kept = try context.workbench().addCheck(
      form, in: where_.place(in: context, of: owner, book: book), by: context.actor())
    try context.lookAgain(at: kept.words + form.evidence.map(\.text))
    context.tellReach(of: form.visibility)
    context.tellAdvice(in: form.peerQuestions)
    try context.show(
      Done(
        "check.add", context.shape(kept, book: book),
        "Added assumption check \(kept.number). \(kept.visibility.readersSentence) Wrong? hmw undo"))
  }

  private func refuseMissing(_ owner: Person?) throws(Failure) {
    let missing = [owner == nil ? "--by NAME" : nil, check.assumption == nil ? "--assumption TEXT" : nil].compactMap(
      \.self)
    guard !missing.isEmpty else { return }
    throw Failure(
      .usage, "check.missing", "An assumption check needs \(missing.joined(separator: " and ")).",
      hint: "hmw check add --by ana --peer ben --assumption \"It is the timetable\"")
  }
}
