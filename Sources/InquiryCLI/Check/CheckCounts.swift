import InquiryDomain

/// How many checks came out how: all that leaves a pair.
struct CheckCounts: Encodable, Equatable, Sendable {
  var held = 0
  var revised = 0
  var dropped = 0
  var untested = 0

  init(_ counts: [AssumptionCheck.Outcome: Int]) {
    held = counts[.held] ?? 0
    revised = counts[.revised] ?? 0
    dropped = counts[.dropped] ?? 0
    untested = counts[.untested] ?? 0
  }

  /// The counts in words, without a word of what was checked.
  var sentence: String {
    let total = held + revised + dropped + untested
    guard total > 0 else {
      return "No assumption has been checked yet. Add one: hmw check add --by NAME --peer NAME --assumption TEXT"
    }
    let parts = [(held, "held"), (revised, "revised"), (dropped, "dropped"), (untested, "not tested yet")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return
      "\(total) check\(total == 1 ? "" : "s") in all: \(parts.joined(separator: ", ")). What they say stays with the pairs."
  }
}
