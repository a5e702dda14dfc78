/// Who may read the entries of a table, as words in the index.
///
/// They only keep the index from handing over what a reader may not see anyway: `Viewer.maySee` decides.
enum SearchReaders: Sendable {
  /// The row says how far it travels, and whose it is: in columns, and in one that holds a list.
  case tiered(holders: [String], list: String? = nil)
  /// All of its community, and those who lead; a row with a `hidden` column may be withheld for a while.
  case community(holder: String?, hides: Bool = false)
  case cohort
  /// Whoever opens the file.
  case everybody

  /// The word that all of them have whom a viewer leads.
  static let leader = "lead"
  static let network = "net"
  static let anyone = "pub"
  /// The word of what belongs to no cohort.
  static let library = "library"

  static func cohort(_ id: String) -> String { "c" + plain(id) }
  static func community(_ id: String) -> String { "m" + plain(id) }
  static func person(_ id: String) -> String { "p" + plain(id) }
  /// That it belongs to a cohort, whether or not the cohort may read it.
  static func belonging(to cohort: String) -> String { "k" + plain(cohort) }

  /// SQL for the words of one row.
  func tags(of row: String) -> String {
    switch self {
    case .tiered(let holders, let list):
      let people = holders.map { Self.word("p", "\(row).\($0)") } + [list.map { Self.people("\(row).\($0)") } ?? "''"]
      return "\(Self.belonging(row)) || \(Self.tier(row)) || \(people.joined(separator: " || "))"
    case .community(let holder, let hides):
      let shown = hides ? "CASE WHEN \(row).hidden THEN '' ELSE \(Self.ofCommunity(row)) END" : Self.ofCommunity(row)
      return "\(Self.belonging(row)) || \(shown) || \(holder.map { Self.word("p", "\(row).\($0)") } ?? "''")"
    case .cohort: return "\(Self.belonging(row)) || \(Self.ofCohort(row))"
    case .everybody: return "'\(Self.library) \(Self.leader) \(Self.network) \(Self.anyone)'"
    }
  }

  private static func plain(_ id: String) -> String { id.filter { $0 != "-" } }

  private static func word(_ letter: String, _ column: String) -> String {
    "ifnull(' \(letter)' || replace(\(column), '-', ''), '')"
  }

  private static func people(_ column: String) -> String {
    "replace(replace(replace(\(column), '[\"', ' p'), '\",\"', ' p'), '-', '')"
  }

  private static func belonging(_ row: String) -> String { word("k", "\(row).cohortID") }

  private static func ofCohort(_ row: String) -> String { "' \(leader)' || \(word("c", "\(row).cohortID"))" }

  private static func ofCommunity(_ row: String) -> String {
    "' \(leader)' || ifnull(' m' || replace(\(row).communityID, '-', ''), \(word("c", "\(row).cohortID")))"
  }

  private static func tier(_ row: String) -> String {
    """
    CASE \(row).visibility WHEN 'community' THEN \(ofCommunity(row)) WHEN 'cohort' THEN \(ofCohort(row)) \
    WHEN 'network' THEN ' \(leader) \(network)' WHEN 'public' THEN ' \(leader) \(network) \(anyone)' ELSE '' END
    """
  }
}
