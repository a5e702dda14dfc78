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
    let used = people > 0 ? "used by \(people) of \(of)" : nil
    let led = applications > 0 ? "led to an application \(applications == 1 ? "once" : "\(applications) times")" : nil
    return [used, led].compactMap(\.self).joined(separator: ", ")
  }

  package init(people: Int, of: Int, applications: Int, word: String?) {
    self.people = people
    self.of = of
    self.applications = applications
    self.word = word
  }
}
