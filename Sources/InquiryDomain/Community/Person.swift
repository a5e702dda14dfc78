/// Somebody who takes part; the same person may belong to several cohorts.
package struct Person: Numbered {
  package static let table = "person"
  package var id: Identifier<Person>
  /// Unique in the whole workbook.
  package var number: Int
  package var name: String

  package init(id: Identifier<Person>, number: Int, name: String) {
    self.id = id
    self.number = number
    self.name = name
  }
}
