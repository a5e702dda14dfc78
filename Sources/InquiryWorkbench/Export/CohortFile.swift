package import InquiryDomain
import InquiryStore

/// One group as it leaves and comes back: its own lists at the top, and beside them the playlists it may refer to.
package struct CohortFile: Codable, Equatable, Sendable {
  package var group: CohortExport
  package var format: Int
  package var library: LibraryExport
  package var counters: [WorkbookExport.Counter]

  private enum CodingKeys: String, CodingKey {
    case format, library, counters
  }

  init(_ group: CohortExport, _ library: LibraryExport, _ counters: [WorkbookExport.Counter]) {
    (self.group, self.library, self.counters) = (group, library, counters)
    format = WorkbookExport.newest
  }

  package init(from decoder: any Decoder) throws {
    group = try CohortExport(from: decoder)
    let rest = try decoder.container(keyedBy: CodingKeys.self)
    format = try rest.decode(Int.self, forKey: .format)
    library = try rest.decode(LibraryExport.self, forKey: .library)
    counters = try rest.decode([WorkbookExport.Counter].self, forKey: .counters)
  }

  package func encode(to encoder: any Encoder) throws {
    try group.encode(to: encoder)
    var rest = encoder.container(keyedBy: CodingKeys.self)
    try rest.encode(format, forKey: .format)
    try rest.encode(library, forKey: .library)
    try rest.encode(counters, forKey: .counters)
  }

  /// The same as a workbook of this one group.
  package var workbook: WorkbookExport {
    WorkbookExport(format: format, cohorts: [group], library: library, counters: counters)
  }
}

extension Workbench {
  /// A group, or one community of it, so that it can be read into an empty workbook.
  package func cohortFile(
    _ cohort: Identifier<Cohort>, community: Identifier<Community>? = nil, to viewer: Viewer
  ) throws -> CohortFile {
    var group = try export(cohort, to: viewer)
    if let community { group = group.narrowed(to: community) }
    let (library, counters) = try read { db in
      (try Self.libraryExport(db), try db.counters().filter { $0.scope.isEmpty || $0.scope == cohort.text })
    }
    return CohortFile(
      group.closed(over: library), library,
      counters.map { WorkbookExport.Counter(scope: $0.scope, kind: $0.kind, last: $0.last) })
  }
}
