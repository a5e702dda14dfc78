package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Keeps a story, and at once says who may read it: the tier is part of what is kept.
  ///
  /// Anyone may for themselves; only a facilitator may write one down for somebody else.
  ///
  /// - Throws: `Failure` where a participant writes in another's name, the story has no words or too many, only its
  ///   owner or a pair may read it and it is nobody's, or it is for more than the community and may tell who somebody is.
  package func addStory(_ form: StoryForm, in place: Place, by actor: Actor) throws -> Story {
    try actor.mustSpeak(for: form.tellerID)
    let fields = try form.accepted()
    return try change(by: actor) { db in
      let story = Story(
        id: ambient.identifier(), number: try db.nextNumber(Story.self, in: place.cohortID), cohortID: place.cohortID,
        communityID: place.communityID, sessionID: place.sessionID, tellerID: form.tellerID ?? actor.personID,
        happened: fields.happened, about: fields.about, surprise: fields.surprise, quotes: fields.quotes,
        visibility: form.visibility ?? .community, createdAt: db.now)
      try refuseOwnerless(story.visibility, story.holders)
      try refuseUnread(
        story.words, widening: .community, to: story.visibility, of: story.cohortID, accepted: form.acceptsFindings, db)
      try db.insert(story)
      if let slot = form.draftSlot { try db.dropDraft(slot) }
      db.say("added story \(story.number)")
      return story
    }
  }

  /// Changes the parts of a story that are given; the others stay.
  ///
  /// Its teller may; so may the facilitator, where the story is theirs to read. Quotes are added to those that stand.
  ///
  /// - Throws: `Failure` where the story is not the actor's to change, somebody but its teller lets more people read
  ///   it, its words may tell who somebody is and more people are to read it, and as in `addStory`.
  package func editStory(_ id: Identifier<Story>, _ form: StoryForm, by actor: Actor) throws -> Story {
    try change(by: actor) { db in
      var story = try db.get(id)
      try actor.mustOwn(story, "a story")
      try actor.mustSpeak(for: form.tellerID)
      try actor.mayWiden(story, to: form.visibility, owner: story.tellerID)
      story.happened =
        try EntryText.acceptOptional(form.happened, as: "story", limit: EntryText.Limit.story) ?? story.happened
      story.about = try EntryText.acceptOptional(form.about, as: "answer", limit: EntryText.Limit.line) ?? story.about
      story.surprise =
        try EntryText.acceptOptional(form.surprise, as: "answer", limit: EntryText.Limit.story) ?? story.surprise
      story.quotes += try form.quotes.map { try EntryText.accept($0, as: "quote", limit: EntryText.Limit.line) }
      try refuseUnread(
        story.words, widening: story.visibility, to: form.visibility ?? story.visibility, of: story.cohortID,
        accepted: form.acceptsFindings, db)
      story.visibility = form.visibility ?? story.visibility
      story.tellerID = form.tellerID ?? story.tellerID
      try refuseOwnerless(story.visibility, story.holders)
      try db.update(story)
      db.say("changed story \(story.number)")
      return story
    }
  }

  /// Takes a story back; its teller may, and so may the facilitator where it is theirs to read.
  ///
  /// - Throws: `Failure` where the story is not the actor's to remove, or a need or a check still refers to it.
  package func removeStory(_ id: Identifier<Story>, by actor: Actor) throws {
    try change(by: actor) { db in
      let story = try db.get(id)
      try actor.mustOwn(story, "a story")
      try db.delete(story)
      db.say("removed story \(story.number)")
    }
  }

  /// Keeps what somebody needed in a story and did not have (`practice.md` §1, step 5).
  ///
  /// Anyone may for themselves; only a facilitator may for somebody else.
  ///
  /// - Parameters:
  ///   - visibility: nil for the community.
  ///   - acceptsFindings: a person has read what the privacy scrub finds, and lets it travel beyond the community.
  /// - Throws: `Failure` where a participant writes in another's name, the words are none or too many, or only its
  ///   owner or a pair may read it and it is nobody's.
  package func addNeed(
    _ text: String, owner: Identifier<Person>? = nil, story: Identifier<Story>? = nil, visibility: Tier? = nil,
    acceptsFindings: Bool = false, in place: Place, by actor: Actor
  ) throws -> Need {
    try actor.mustSpeak(for: owner)
    let text = try EntryText.accept(text, as: "need", limit: EntryText.Limit.line)
    return try change(by: actor) { db in
      let need = Need(
        id: ambient.identifier(), number: try db.nextNumber(Need.self, in: place.cohortID), cohortID: place.cohortID,
        communityID: place.communityID, sessionID: place.sessionID, ownerID: owner ?? actor.personID, storyID: story,
        text: text, visibility: visibility ?? .community, createdAt: db.now)
      try refuseOwnerless(need.visibility, need.holders)
      try refuseUnread(
        need.words, widening: .community, to: need.visibility, of: need.cohortID, accepted: acceptsFindings, db)
      try db.insert(need)
      db.say("added need \(need.number)")
      return need
    }
  }

  /// Puts a need in other words, ties it to a story, or says how far it may travel; what is not given stays.
  ///
  /// Its owner may; so may the facilitator, where the need is theirs to read.
  ///
  /// - Parameter acceptsFindings: a person has read what the privacy scrub finds, and lets it travel further.
  /// - Throws: `Failure` where the need is not the actor's to change, somebody but its owner lets more people read it,
  ///   its words may tell who somebody is and more people are to read it, and as in `addNeed`.
  package func editNeed(
    _ id: Identifier<Need>, text: String? = nil, story: Identifier<Story>? = nil, visibility: Tier? = nil,
    acceptsFindings: Bool = false, by actor: Actor
  ) throws -> Need {
    let text = try EntryText.acceptOptional(text, as: "need", limit: EntryText.Limit.line)
    return try change(by: actor) { db in
      var need = try db.get(id)
      try actor.mustOwn(need, "a need")
      try actor.mayWiden(need, to: visibility, owner: need.ownerID)
      need.text = text ?? need.text
      need.storyID = story ?? need.storyID
      try refuseUnread(
        need.words, widening: need.visibility, to: visibility ?? need.visibility, of: need.cohortID,
        accepted: acceptsFindings, db)
      need.visibility = visibility ?? need.visibility
      try refuseOwnerless(need.visibility, need.holders)
      try db.update(need)
      db.say("changed need \(need.number)")
      return need
    }
  }

  /// Takes a need back; its owner may, and so may the facilitator where it is theirs to read.
  ///
  /// - Throws: `Failure` where the need is not the actor's to remove, or a question, a note or a check still refers to it.
  package func removeNeed(_ id: Identifier<Need>, by actor: Actor) throws {
    try change(by: actor) { db in
      let need = try db.get(id)
      try actor.mustOwn(need, "a need")
      try db.delete(need)
      db.say("removed need \(need.number)")
    }
  }

  /// An entry that only its owner may read needs an owner.
  func refuseOwnerless(_ tier: Tier, _ holders: [Identifier<Person>]) throws(Failure) {
    guard tier <= .pair, holders.isEmpty else { return }
    throw Failure(
      .usage, "entry.no-owner", "A \(tier.rawValue) entry needs to be somebody's.", hint: "Say whose it is: --by NAME")
  }
}
