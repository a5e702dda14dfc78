import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// The parts of a story, as options or as the first lines of its file.
struct StoryOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Who tells it.", valueName: "name"))
  var by: String?

  @Option(help: ArgumentHelp("Who it is about, as roles and never as names.", valueName: "text"))
  var about: String?

  @Option(help: ArgumentHelp("What surprised the teller.", valueName: "text"))
  var surprise: String?

  @Option(help: ArgumentHelp("Words somebody said; may be given again.", valueName: "text"))
  var quote: [String] = []

  @OptionGroup var words: WordsOption
  @OptionGroup var tier: TierOption

  init() {}

  /// The form, and the name of its teller: options win over the lines in the file.
  func form(in context: CommandContext) throws -> (form: StoryForm, teller: String?) {
    let front = try words.words(in: context).map {
      try FrontMatter($0, keys: ["who", "about", "surprise", "quote", "visibility"])
    }
    let values = front?.values ?? [:]
    var form = StoryForm(
      happened: front?.body, about: about ?? values["about"]?.last, surprise: surprise ?? values["surprise"]?.last,
      quotes: quote + (values["quote"] ?? []),
      visibility: try tier.visibility ?? values["visibility"]?.last.map(Self.tier))
    form.acceptsFindings = tier.acceptFindings
    return (form, by ?? values["who"]?.last)
  }

  private static func tier(_ word: String) throws(Failure) -> Tier {
    guard let tier = Tier(rawValue: word.lowercased()) else {
      let known = Tier.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure(
        .invalid, "story.visibility", "\"\(word)\" says nothing about who may read this story.",
        hint: "visibility: one of \(known)")
    }
    return tier
  }
}
