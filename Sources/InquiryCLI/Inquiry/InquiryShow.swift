import ArgumentParser
import Foundation
import InquiryDomain
import InquiryWorkbench

/// An adopted question with its versions, its thoughts and what was parked.
struct InquiryShow: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "An adopted question with its versions, thoughts and parked questions.")

  @Argument(help: "Its number; the open one if left out.")
  var number: Int?

  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let book = try context.book()
    let view = try context.inquiry(number, in: where_)
    let shape = InquiryShape(view, book: book)
    let known = view.inquiry.number
    try context.show(
      Card(
        kind: "inquiry.show", payload: shape, title: "Inquiry \(known)", key: "\(known)", fields: fields(view, shape, in: book.cohort.zone),
        next: shape.closedAt == nil ? "hmw inquiry think TEXT · reword --text TEXT --because REASON" : nil))
  }

  private func fields(_ view: InquiryView, _ shape: InquiryShape, in zone: TimeZone) -> [CardField] {
    let versions = view.wordings.map { wording in
      let reason = wording.reason.map { " because \($0)" } ?? ""
      return "\(wording.position)  \(wording.text) (\(wording.byName), \(LocalTime(wording.at, in: zone).longDay)\(reason))"
    }
    let thoughts = view.reflections.map { "\(LocalTime($0.at, in: zone).longDay), \($0.byName): \($0.text)" }
    return [
      CardField("Question", shape.text), CardField("Community", shape.community),
      CardField("Adopted", LocalTime(view.inquiry.adoptedAt, in: zone).longDay),
      CardField("Versions", lines: versions.count > 1 ? versions : []), CardField("We now think", lines: thoughts),
      CardField("Dissent", shape.dissent), CardField("Parked", lines: shape.parked.map { "\($0.number)  \($0.text)" }),
      CardField("Closed", view.inquiry.closedAt.map { LocalTime($0, in: zone).longDay }),
    ].compactMap(\.self)
  }
}
