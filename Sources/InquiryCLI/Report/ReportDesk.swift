import Foundation
import InquiryDomain
import InquiryReports
import InquiryWorkbench

/// Where a command gets what may go out.
struct ReportDesk {
  let options: ReportOptions
  let context: CommandContext

  /// Which communities are meant; nil where there are several and none was named.
  func scope() throws -> [Identifier<Community>?]? {
    let book = try context.book()
    if let typed = options.community { return [try book.community(typed: typed).id] }
    if let person = try context.actor(in: book).personID, let member = book.member(person),
      let own = member.membership.communityID
    {
      return [own]
    }
    return book.communities.count > 1 ? nil : [book.communities.first?.id]
  }

  /// Every community on its own, where none was named.
  func everyCommunity() throws -> [Identifier<Community>?] {
    try scope() ?? context.book().communities.map(\.id)
  }

  func drafts(of communities: [Identifier<Community>?]) throws -> [ReportDraft] {
    let request = ReportRequest(
      cohortID: try context.cohort().id, communities: communities, audience: options.audience,
      showsNames: options.names)
    let now = context.ambient.now()
    return try context.workbench().reportMaterial(request, to: context.viewer()).map { ReportDraft($0, now: now) }
  }

  /// The one community that a sheet is of; the whole group where that makes sense.
  func draft(for report: ReportKind, ofGroup: Bool = false) throws -> ReportDraft {
    guard let scope = try scope() ?? (ofGroup ? [nil] : nil) else { throw try whichCommunity(report) }
    guard let draft = try drafts(of: scope).first else { throw try whichCommunity(report) }
    if draft.material.community == nil, !draft.content.communities.isEmpty, options.audience == .community {
      context.tell("Of the whole group, so what only one community may read stays out; with it: --community NAME")
    }
    return draft
  }

  private func whichCommunity(_ report: ReportKind) throws -> Failure {
    let names = try context.book().communities.map { "\($0.number) \($0.name)" }.joined(separator: ", ")
    return Failure(
      .usage, "report.no-community", "Whose \(report.title.lowercased()) should it be? There are \(names).",
      hint: "hmw report \(report.rawValue) --community 1, or all of them: hmw report all")
  }

  /// Stops where there is nothing to tell yet.
  func refuseEmpty(_ report: ReportKind, of draft: ReportDraft) throws(Failure) {
    guard let lack = report.lack(in: draft.material) else { return }
    throw Failure(
      .notFound, "report.nothing-yet", "\(report.title) of \(draft.material.name): \(lack).",
      hint: "What can be made now: hmw report")
  }
}
