/// A group of school leaders who inquire together for a year.
package struct Cohort: Numbered {
  package static let table = "cohort"
  package var id: Identifier<Cohort>
  package var number: Int
  package var name: String
  /// An IANA name; every time shown to this cohort is in this zone.
  package var timeZone: String
  package var createdAt: Instant

  package init(id: Identifier<Cohort>, number: Int, name: String, timeZone: String, createdAt: Instant) {
    self.id = id
    self.number = number
    self.name = name
    self.timeZone = timeZone
    self.createdAt = createdAt
  }
}
