package import InquiryDomain
import InquiryStore

/// A barrier with the numbers of what it comes from, where the viewer may see that.
package struct BarrierView: Equatable, Sendable {
  package var barrier: Barrier
  package var entryNumber: Int?
  package var causeNumber: Int?
}

extension Barrier.Status {
  /// Whether somebody still waits for the district.
  package var isOpen: Bool { self == .raised || self == .heard || self == .working }
}

extension Workbench {
  /// The barriers of a cohort that the viewer may see, oldest first.
  ///
  /// - Parameters:
  ///   - statuses: nil for all.
  ///   - community: only those raised there; nil for all.
  package func barriers(
    in cohort: Identifier<Cohort>, statuses: Set<Barrier.Status>? = nil, community: Identifier<Community>? = nil,
    to viewer: Viewer
  ) throws -> [BarrierView] {
    try read { db in
      let shown = try db.all(Barrier.self, in: cohort).filter { barrier in
        viewer.maySee(barrier) && statuses?.contains(barrier.status) ?? true
          && (community == nil || barrier.communityID == community)
      }
      let entries = try db.entities(shown.compactMap(\.entryID?.text), as: LogEntry.self)
      let causes = try db.entities(shown.compactMap(\.causeID?.text), as: Cause.self)
      return shown.map { barrier in
        BarrierView(
          barrier: barrier,
          entryNumber: barrier.entryID.flatMap { entries[$0.text] }.flatMap { viewer.maySee($0) ? $0.number : nil },
          causeNumber: barrier.causeID.flatMap { causes[$0.text] }.flatMap { viewer.maySee($0) ? $0.number : nil })
      }
    }
  }

  /// One barrier by its number.
  ///
  /// - Throws: `Failure` where there is none, or none that the viewer may see.
  package func barrier(_ number: Int, in cohort: Identifier<Cohort>, to viewer: Viewer) throws -> BarrierView {
    let barrier: Barrier = try visible(number, in: cohort, as: "barrier", to: viewer)
    let found = try barriers(in: cohort, to: viewer).first { $0.barrier.id == barrier.id }
    return found ?? BarrierView(barrier: barrier)
  }
}
