package import InquiryDomain
import InquiryStore

/// A whole workbook as it leaves and comes back: every cohort, and the playlists that they share.
///
/// What its reader may not see is left out, with every reference to it; ballots, drafts and who sits on which phone are
/// never in it.
package struct WorkbookExport: Codable, Equatable, Sendable {
  /// The short numbers given out last, so that none is given twice after the import either.
  package struct Counter: Codable, Equatable, Sendable {
    package var scope: String
    package var kind: String
    package var last: Int

    package init(scope: String, kind: String, last: Int) {
      (self.scope, self.kind, self.last) = (scope, kind, last)
    }
  }

  /// Rises when an older hmw could not read the shape any more.
  package var format: Int
  package var cohorts: [CohortExport]
  package var library: LibraryExport
  package var counters: [Counter]

  package static let newest = 1

  /// One cohort, with the library as far as it is used in it; this is how an export of one cohort is read back.
  package init(format: Int = newest, cohorts: [CohortExport], library: LibraryExport, counters: [Counter]) {
    (self.format, self.cohorts, self.library, self.counters) = (format, cohorts, library, counters)
  }
}

extension Workbench {
  /// Everything in the workbook within what the viewer may see, handed over cohort by cohort, so that a large network
  /// needs no more memory than its largest cohort.
  package func exportWorkbook(
    to viewer: Viewer, library: (LibraryExport, [WorkbookExport.Counter]) throws -> Void,
    cohort: (CohortExport) throws -> Void
  ) throws {
    let (shelf, counters, cohorts) = try read { db in
      (try Self.libraryExport(db), try db.counters(), try db.cohorts().map(\.id))
    }
    try library(shelf, counters.map { WorkbookExport.Counter(scope: $0.scope, kind: $0.kind, last: $0.last) })
    for id in cohorts { try cohort(try export(id, to: viewer).closed(over: shelf)) }
  }
}
