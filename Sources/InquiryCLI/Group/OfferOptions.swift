import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Which groups the coach is asked for.
struct OfferOptions: ParsableArguments {
  @Flag(help: "Across the four columns, not within each.")
  var across = false

  @Flag(help: "Fewer and larger groups; give it twice for fewer still.")
  var fewer: Int

  @Flag(help: "More and tighter groups; give it again for more.")
  var more: Int

  @OptionGroup var where_: EntryPlace

  init() {}

  /// The options as they were typed, each after a space.
  var words: String {
    let flags =
      (across ? ["--across"] : []) + Array(repeating: "--fewer", count: fewer)
      + Array(repeating: "--more", count: more) + (where_.community.map { ["--community \"\($0)\""] } ?? [])
    return flags.map { " " + $0 }.joined()
  }

  func query(in context: CommandContext) throws -> GroupQuery {
    GroupQuery(try context.place(where_), across: across, step: more - fewer)
  }
}
