import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Where a new entry goes: its community, and whether the running session counts it as its own.
struct EntryPlace: ParsableArguments {
  @Option(help: ArgumentHelp("The community, by number or name.", valueName: "community"))
  var community: String?

  init() {}

  /// The place; the person named, or the actor, brings their own community along where none is given.
  func place(in context: CommandContext, of person: Person? = nil, book: CohortBook? = nil) throws -> Place {
    let workbench = try context.workbench()
    let cohort = try book?.cohort ?? context.cohort()
    let session = try workbench.runningSession(of: cohort.id)?.id
    var communityID: Identifier<Community>?
    if let community {
      communityID = try (book ?? workbench.book(cohort.id)).community(typed: community).id
    } else if let person {
      communityID = try (book ?? workbench.book(cohort.id)).member(person.id)?.membership.communityID
    }
    return Place(cohortID: cohort.id, communityID: communityID, sessionID: session)
  }
}
