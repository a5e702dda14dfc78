import InquiryDomain
import InquiryWorkbench

extension CommandContext {
  /// Who debriefs: whose own part it is first, then their partners; those they have now where none is named.
  func debriefPeople(by: String?, with names: [String], book: CohortBook, example: String) throws -> [Person] {
    guard let own = try writer(by) else {
      throw Failure(.usage, "debrief.by", "Whose debrief is it? Name them: --by NAME", hint: example)
    }
    let named = try names.map { try book.person($0) }
    let partners = try named.isEmpty ? currentPartners(of: own, book) : named
    guard !partners.isEmpty else {
      throw Failure(
        .usage, "debrief.with", "\(own.name) has no partner yet: say with whom, --with NAME", hint: example)
    }
    return [own] + partners
  }

  /// The partners somebody has now, if whoever asks may know.
  private func currentPartners(of person: Person, _ book: CohortBook) throws -> [Person] {
    let standing = try workbench().partners(in: book, to: viewer())
      .first { $0.partnership.members.contains(person.id) && !$0.isBroken }
    return (standing?.partnership.members ?? []).filter { $0 != person.id }.compactMap { book.member($0)?.person }
  }

  func debrief(_ number: Int) throws -> DebriefView {
    try workbench().debrief(number, in: cohort().id, to: viewer())
  }
}
