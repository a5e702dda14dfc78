import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Puts everybody in a list on the roster; those who are on it already stay as they are.
struct PersonImport: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Put everybody in a list or CSV file on the roster.",
    discussion: "Example: hmw person import people.csv")

  @Argument(
    help: "One \"name, school\" per line, or a CSV file with a header; - for standard input.", completion: .file())
  var file: String

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let list = try PeopleFile.read(file)
    let workbench = try context.workbench()
    let book = try context.book()
    let newcomers = list.people.filter { book.known($0) == nil }
    let known = list.people.count - newcomers.count
    let added =
      newcomers.isEmpty ? [] : try workbench.addPeople(newcomers, to: book.cohort.id, by: try context.actor(in: book))
    list.notes.forEach(context.tell)
    let already = known == 0 ? "" : " \(Plural.people(known)) \(known == 1 ? "was" : "were") on the roster already."
    let line = added.isEmpty ? "Nobody new in that list." : "Added \(Plural.people(added.count))."
    let way = added.isEmpty ? "See them: hmw person list" : "Wrong? hmw undo"
    try context.show(
      Done("person.import", PersonShape.all(added, in: try workbench.book(book.cohort.id)), "\(line)\(already) \(way)"))
  }
}
