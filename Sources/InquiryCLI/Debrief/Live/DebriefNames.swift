import InquiryDomain
import InquiryWorkbench

/// The people of a debrief as its screens call them: by first name where that is clear.
struct DebriefNames: Sendable {
  private let names: [Identifier<Person>: String]

  init(_ people: [Identifier<Person>], book: CohortBook) {
    let full = people.map { ($0, book.name(of: $0) ?? "") }
    let first = { (name: String) in String(name.prefix { !$0.isWhitespace }) }
    let known = Dictionary(grouping: full) { first($0.1) }
    names = Dictionary(full.map { ($0, known[first($1)]?.count == 1 ? first($1) : $1) }) { one, _ in one }
  }

  subscript(_ person: Identifier<Person>) -> String { names[person] ?? "" }

  func list(_ people: [Identifier<Person>]) -> String { NumberWords.listed(people.map { self[$0] }) }
}
