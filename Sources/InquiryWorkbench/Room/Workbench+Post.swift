package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Keeps what somebody writes in a session, in their own community.
  ///
  /// Anyone with a seat may while the session is open; only a facilitator may for somebody else.
  ///
  /// - Throws: `Failure` where nobody sits there, the session is over or has not begun, and as the use case of the kind
  ///   does: `addStory`, `addNeed`, `addCauses`, `addQuestion`.
  package func post(_ post: RoomPost, from seat: SeatView, in session: Identifier<Session>) throws {
    let place = try place(of: post, from: seat, in: session)
    let actor = seat.actor
    switch post.kind {
    case .story:
      let form = StoryForm(
        tellerID: post.author, happened: post.text, about: post.about, surprise: post.surprise,
        visibility: post.visibility)
      _ = try addStory(form, in: place, by: actor)
    case .need:
      _ = try addNeed(post.text, owner: post.author, visibility: post.visibility, in: place, by: actor)
    case .cause:
      _ = try addCauses([post.text], category: post.category, author: post.author, in: place, by: actor)
    case .question:
      _ = try addQuestion(post.text, author: post.author, in: place, by: actor)
    }
  }

  private func place(of post: RoomPost, from seat: SeatView, in id: Identifier<Session>) throws -> Place {
    guard seat.leads || seat.person != nil else { throw Self.nobodySits }
    return try read { db in
      let session = try db.get(id)
      guard seat.leads || session.status == .running else { throw Self.notOpen(session) }
      let author = try post.author.map { try db.memberships(of: $0) }?.first { $0.cohortID == session.cohortID }
      let community = seat.leads ? post.community ?? author?.communityID : seat.communityID
      return Place(cohortID: session.cohortID, communityID: community, sessionID: id)
    }
  }

  private static func notOpen(_ session: Session) -> Failure {
    session.status == .planned
      ? Failure(
        .busy, "session.not-begun", "The session has not begun.",
        hint: "Keep this page open; your facilitator starts it.")
      : Failure(.notAllowed, "session.over", "The session is over.", hint: "Your words are kept on this phone.")
  }
}
