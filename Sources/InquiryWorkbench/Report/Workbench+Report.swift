package import InquiryDomain
import InquiryStore

extension Workbench {
  /// What may be in reports, for each community that is asked for, read in one look at the workbook.
  ///
  /// An entry is in it where the viewer may see it and its visibility reaches the audience; a community's common work is
  /// without its authors. What was withdrawn since is not in the next one.
  ///
  /// - Throws: `Failure` where somebody asks for names who does not lead.
  package func reportMaterial(_ request: ReportRequest, to viewer: Viewer) throws -> [ReportMaterial] {
    guard !request.showsNames || viewer.facilitates else {
      throw Failure(
        .notAllowed, "report.names", "Only the facilitator can let names go out.",
        hint: "Leave out --names, or ask your facilitator.")
    }
    return try read { db in
      let export = try Self.export(request.cohortID, to: viewer, db)
      let library = try Self.libraryExport(db)
      let scrub = try scrub(for: request.cohortID, db)
      var read: [String: [ScrubFinding]] = [:]
      return request.communities.map { community in
        var material = ReportMaterial(
          audience: request.audience, community: export.communities.first { $0.id == community },
          showsNames: request.showsNames,
          content: export.forReport(of: community, for: request.audience, showsNames: request.showsNames),
          library: library, dots: [:], turnouts: [:], findings: [])
        material.tellVotes()
        material.findings = ReportFinding.all(in: material.texts, by: scrub, for: request.audience, read: &read)
        return material
      }
    }
  }
}
