/// The questions of the set-up, in order; they make four steps.
enum SetupPhase: String, CaseIterable, Sendable {
  case name, zone, people, communities, norms, first, count, rhythm

  /// The step that people see.
  var step: Int {
    switch self {
    case .name, .zone: 1
    case .people: 2
    case .communities, .norms: 3
    case .first, .count, .rhythm: 4
    }
  }

  static let steps = 4

  var title: String {
    switch step {
    case 1: "name and time zone"
    case 2: "people"
    case 3: "communities and norms"
    default: "session dates"
    }
  }

  var next: SetupPhase? { neighbour(1) }
  var previous: SetupPhase? { neighbour(-1) }

  private func neighbour(_ distance: Int) -> SetupPhase? {
    let all = Self.allCases
    guard let place = all.firstIndex(of: self), all.indices.contains(place + distance) else { return nil }
    return all[place + distance]
  }
}
