/// What a cohort made of a resource, or of the resources of a playlist: counts and a word, never a name.
package struct ResourceCount: Equatable, Sendable {
  /// How many of its principals took it up.
  package var people: Int
  /// How many principals there are.
  package var of: Int
  /// How often it led to something that was tried.
  package var applications: Int
  /// The newest word about it that the viewer may read.
  package var word: String?

  /// `used by 5 of 8, led to an application 3 times`, or nothing where nobody took it up.
  package var sentence: String {
    guard people > 0 || applications > 0 else { return "" }
    let times = applications == 1 ? "once" : "\(applications) times"
    return "used by \(people) of \(of)" + (applications > 0 ? ", led to an application \(times)" : "")
  }
}
