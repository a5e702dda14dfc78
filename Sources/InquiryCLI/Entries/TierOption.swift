import ArgumentParser
import InquiryDomain

/// How far an entry may travel.
struct TierOption: ParsableArguments {
  @Option(help: "Who may read it: private, pair, community, cohort, network or public.")
  var visibility: Tier?

  @Flag(help: "A person has read what the privacy scrub points at, and lets it travel further.")
  var acceptFindings = false

  init() {}
}

extension Tier: ExpressibleByArgument {}

extension Tier {
  /// A sentence for whoever has just written something.
  var readersSentence: String { "Who can read it: \(readers)." }
}
