/// A day of the week, Monday first.
package enum Weekday: Int, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The full English name, such as `Tuesday`.
  package var name: String {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][rawValue]
  }

  /// The three-letter English name, such as `Tue`.
  package var shortName: String { String(name.prefix(3)) }
}
