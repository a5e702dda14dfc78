import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Which notes the coach would put together.
struct GroupSuggest: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest", abstract: "The groups that the coach would make of notes that stand in none.",
    discussion:
      "Take one by its code: hmw group accept 3f9a1. Refuse it: hmw group refuse 3f9a1. Nothing moves by itself.")

  @OptionGroup var options: OfferOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try context.show(
      OffersAnswer(
        offers: try context.workbench().groupOffers(options.query(in: context), to: context.viewer()),
        options: options.words))
  }
}

/// Suggested groups.
struct OffersAnswer: Presentable {
  /// The groups as programs read them, with the numbers of their notes.
  struct Shape: Encodable, Sendable {
    struct Group: Encodable, Sendable {
      var code: String
      var title: String
      var column: InquiryDomain.Category?
      var notes: [Int]
      var why: [String]
    }

    var groups: [Group]
    var alone: [Int]
  }

  let kind = "group.suggest"
  let offers: GroupOffers
  /// The options that the offers were asked for with, which accepting one needs again.
  let options: String

  var payload: Shape {
    Shape(
      groups: offers.offers.map {
        .init(code: $0.code, title: $0.title, column: $0.category, notes: $0.notes.map(\.number), why: $0.why)
      },
      alone: offers.alone.map(\.number))
  }

  var table: PlainTable? {
    PlainTable(
      header: ["code", "title", "column", "number", "text"],
      rows: offers.offers.flatMap { offer in
        offer.notes.map { [offer.code, offer.title, offer.category?.rawValue ?? "", "\($0.number)", $0.text] }
      })
  }

  func lines(on screen: Screen) -> [String] {
    guard !offers.offers.isEmpty else { return ["No notes here say the same."] }
    let blocks = offers.offers.map { OfferScreen(offer: $0, place: $0.code).lines(on: screen) }
    return Array(blocks.joined(separator: [""])) + [
      "", "Take one: hmw group accept \(offers.offers[0].code)\(options)",
    ]
  }
}
