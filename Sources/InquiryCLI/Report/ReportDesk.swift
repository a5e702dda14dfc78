import Foundation
import InquiryDomain
import InquiryReports
import InquiryWorkbench

/// Where a command gets what may go out.
struct ReportDesk {
  let options: ReportOptions
  let context: CommandContext
  let book: CohortBook
  private let actor: Actor

  init(options: ReportOptions, context: CommandContext) throws {
    (self.options, self.context) = (options, context)
    book = try context.book()
    actor = try context.actor(in: book)
  }

  /// Which communities are meant; nil where there are several and none was named.
  func scope() throws(Failure) -> [Identifier<Community>?]? {
    if let typed = options.community {
      return [isWholeGroup(typed) ? nil : try book.community(typed: typed).id]
    }
    if let own = actor.personID.flatMap(book.member)?.membership.communityID { return [own] }
    return book.communities.count > 1 ? nil : [book.communities.first?.id]
  }

  /// Every community on its own, where none was named.
  func everyCommunity() throws(Failure) -> [Identifier<Community>?] {
    try scope() ?? book.communities.map(\.id)
  }

  /// `--community all` means the whole group, unless a community is called so.
  private func isWholeGroup(_ typed: String) -> Bool {
    typed.lowercased() == "all" && !book.communities.contains { $0.name.lowercased() == "all" }
  }

  /// Every community on its own, or the one that was named; where none was, the whole group too if anything is its own.
  func everyDraft() throws -> [ReportDraft] {
    let communities = try everyCommunity()
    guard options.community == nil, !communities.contains(nil) else { return try drafts(of: communities) }
    return try drafts(of: communities + [nil]).filter { $0.material.community != nil || $0.material.holdsOfAll }
  }

  func drafts(of communities: [Identifier<Community>?]) throws -> [ReportDraft] {
    let request = ReportRequest(
      cohortID: book.cohort.id, communities: communities, audience: options.audience, showsNames: options.names)
    let (workbench, now) = (try context.workbench(), context.ambient.now())
    return try workbench.reportMaterial(request, to: workbench.viewer(for: actor)).map { ReportDraft($0, now: now) }
  }

  /// The one community that a sheet is of; the whole group where that makes sense.
  func draft(for report: ReportKind, ofGroup: Bool = false) throws -> ReportDraft {
    guard let scope = try scope() ?? (ofGroup ? [nil] : nil) else { throw whichCommunity(report) }
    guard let draft = try drafts(of: scope).first else { throw whichCommunity(report) }
    if draft.material.community == nil, options.community == nil, !draft.content.communities.isEmpty,
      options.audience == .community
    {
      context.tell("Of the whole group, so what only one community may read stays out; with it: --community NAME")
    }
    return draft
  }

  private func whichCommunity(_ report: ReportKind) -> Failure {
    let names = book.communities.map { "\($0.number) \($0.name)" }.joined(separator: ", ")
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
