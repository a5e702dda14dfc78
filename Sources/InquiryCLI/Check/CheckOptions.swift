import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// The parts of an assumption check.
struct CheckOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Whose assumption it is.", valueName: "name"))
  var by: String?
  @Option(help: ArgumentHelp("Who asks.", valueName: "name"))
  var peer: String?
  @Option(help: ArgumentHelp("Who asks as well, in a group of three.", valueName: "name"))
  var peer2: String?
  @Option(help: ArgumentHelp("What is taken for granted; - reads standard input.", valueName: "text"))
  var assumption: String?
  @Option(help: ArgumentHelp("What was seen or heard, as a camera would have it.", valueName: "text"))
  var situation: String?
  @Option(help: "Whom it is about: self, colleague, students, families or system.")
  var about: AssumptionCheck.About?
  @Option(help: ArgumentHelp("What its owner did, or would do, because of it.", valueName: "text"))
  var conclusion: String?
  @Option(help: "Where it stands on the ladder: data, selected, meaning, assumption, conclusion or belief.")
  var rung: AssumptionCheck.Rung?
  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "What speaks for it, such as \"heard:two families said so\"; may be given again.", valueName: "kind:text"))
  var speaksFor: [String] = []
  @Option(
    help: ArgumentHelp(
      "What speaks against it; may be given again. Kinds: saw, heard, number, document, told, hunch.",
      valueName: "kind:text"))
  var against: [String] = []
  @Option(help: ArgumentHelp("Another way to read the same facts; may be given again.", valueName: "text"))
  var reading: [String] = []
  @Option(help: ArgumentHelp("Who would tell it differently.", valueName: "text"))
  var missingVoice: String?
  @Option(help: ArgumentHelp("What the peer asked; may be given again.", valueName: "text"))
  var question: [String] = []
  @Option(help: "What became of it: held, revised, dropped or untested.")
  var outcome: AssumptionCheck.Outcome?
  @Option(help: ArgumentHelp("The assumption in its new words.", valueName: "text"))
  var revised: String?
  @Option(help: ArgumentHelp("How and by when its owner will find out.", valueName: "text"))
  var test: String?
  @Option(help: ArgumentHelp("How sure its owner was, 1 to 5.", valueName: "number"))
  var before: Int?
  @Option(help: ArgumentHelp("How sure its owner is now, 1 to 5.", valueName: "number"))
  var after: Int?
  @Option(help: ArgumentHelp("The story it comes from.", valueName: "number"))
  var story: Int?
  @Option(help: ArgumentHelp("The need it comes from.", valueName: "number"))
  var need: Int?
  @OptionGroup var tier: TierOption

  init() {}

  func form(in context: CommandContext) throws -> CheckForm {
    var form = CheckForm()
    let book = by ?? peer ?? peer2 == nil ? nil : try context.book()
    form.ownerID = try by.flatMap { try book?.person($0).id }
    form.peerID = try peer.flatMap { try book?.person($0).id }
    form.secondPeerID = try peer2.flatMap { try book?.person($0).id }
    form.storyID = try story.map { try context.story($0).id }
    form.needID = try need.map { try context.need($0).id }
    form.assumption = try TextSource.read(assumption, file: nil)
    (form.situation, form.about, form.conclusion, form.rung) = (situation, about, conclusion, rung)
    (form.missingVoice, form.alternatives, form.peerQuestions) = (missingVoice, reading, question)
    (form.outcome, form.revisedText, form.test) = (outcome, revised, test)
    (form.confidenceBefore, form.confidenceAfter, form.visibility) = (before, after, tier.visibility)
    form.acceptsFindings = tier.acceptFindings
    form.evidence =
      speaksFor.map { EvidenceWords.read($0, for: .for) } + against.map { EvidenceWords.read($0, for: .against) }
    return form
  }
}

extension AssumptionCheck.About: ExpressibleByArgument {}
extension AssumptionCheck.Rung: ExpressibleByArgument {}
extension AssumptionCheck.Outcome: ExpressibleByArgument {}
