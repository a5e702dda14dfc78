package import InquiryDomain
import InquiryStore

extension Workbench {
  /// What may be in reports, for each community that is asked for, read in one look at the workbook.
  ///
  /// An entry is in it where the viewer may see it and its visibility reaches the audience; a community's common work is
  /// without its authors. What was withdrawn since is not in the next one.
  ///
  /// - Throws: `Failure` where somebody who does not lead asks for names, or for readers beyond the group.
  package func reportMaterial(_ request: ReportRequest, to viewer: Viewer) throws -> [ReportMaterial] {
    try Self.refuse(request, to: viewer)
    return try read { db in
      let export = try Self.export(request.cohortID, to: viewer, db)
      let library = try Self.libraryExport(db)
      let scrub = try scrub(for: request.cohortID, db)
      let names = try self.scrub(for: request.cohortID, communities: false, db)
      let sizes = ReportSizes(of: export, for: request.audience)
      var read: [String: [ScrubFinding]] = [:]
      return request.communities.map { community in
        var material = ReportMaterial(
          audience: request.audience, community: export.communities.first { $0.id == community },
          showsNames: request.showsNames,
          content: export.forReport(of: community, for: request.audience, showsNames: request.showsNames),
          library: library, sizes: sizes, dots: [:], turnouts: [:], findings: [])
        material.tellVotes()
        material.findings = ReportFinding.all(
          in: material.texts, by: scrub, names: names, for: request.audience, read: &read)
        return material
      }
    }
  }

  /// A community's common work goes further than the group only by whoever answers for it (`practice.md` §11).
  private static func refuse(_ request: ReportRequest, to viewer: Viewer) throws(Failure) {
    guard !viewer.facilitates else { return }
    guard !request.showsNames else {
      throw Failure(
        .notAllowed, "report.names", "Only the facilitator can let names go out.",
        hint: "Leave out --names, or ask your facilitator.")
    }
    guard request.audience <= .cohort else {
      throw Failure(
        .notAllowed, "report.audience", "Only the facilitator can make reports for readers beyond the group.",
        hint: "Make it for the group, with --for cohort, or ask your facilitator.")
    }
  }
}
