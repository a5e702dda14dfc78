import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Lists the schools of a group.
struct SchoolList: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The schools of the group.", discussion: "Example: hmw school list")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let book = try context.book()
    let shapes = book.schools.map { SchoolShape($0, in: book) }
    try context.show(
      RecordList(
        kind: "school.list", payload: shapes, title: "Schools of \(book.cohort.name)",
        columns: [RecordColumn("No", "number"), RecordColumn("Name", "name"), RecordColumn("People", "people")],
        rows: shapes.map { ["\($0.number)", $0.name, $0.people.joined(separator: ", ")] },
        empty: "No schools yet. Add people with their schools: hmw person import FILE",
        next: "hmw school rename NUMBER NAME · hmw school merge NUMBER NUMBER"))
    for pair in SimilarNames.pairs(in: book.schools.map(\.name)) {
      let numbers = [pair.first, pair.second].compactMap { name in book.schools.first { $0.name == name }?.number }
      let question = "Are \"\(pair.first)\" and \"\(pair.second)\" the same school?".safeForTerminal()
      context.tell("\(question) If so: hmw school merge \(numbers.map(String.init).joined(separator: " "))")
    }
  }
}
