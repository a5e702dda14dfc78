package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Keeps how somebody learns until the next session: alone, or as partners who make something.
  ///
  /// Anyone may for themselves and their partners; only a facilitator may for others.
  ///
  /// - Throws: `Failure` where nobody is named, a participant plans for another, it says neither what is read nor what
  ///   is made nor what it is for, somebody is their own partner, or its words may tell who somebody is and are for more
  ///   than the community.
  package func addLearningPlan(_ form: LearningForm, in place: Place, by actor: Actor) throws -> LearningPlan {
    try actor.mustSpeak(for: form.personID)
    let person = try Self.owner(form.personID, actor)
    let after = try interval(of: place.cohortID).after?.id
    return try change(by: actor) { db in
      var plan = LearningPlan(
        id: ambient.identifier(), number: try db.nextNumber(LearningPlan.self, in: place.cohortID),
        cohortID: place.cohortID, communityID: place.communityID, sessionID: after, personID: person, mode: .alone,
        createdAt: db.now)
      try form.apply(to: &plan)
      try Self.refuseEmpty(plan)
      try refuseUnread(
        plan.allWords, widening: .community, to: plan.visibility, of: plan.cohortID, accepted: form.acceptsFindings,
        db)
      try db.insert(plan)
      Self.say("planned to learn", plan, db)
      return plan
    }
  }

  /// Changes what a plan says, with whom it is, how it stands, or how far it may travel; what is not given stays.
  ///
  /// Its people may, and so may the facilitator where it is theirs to read.
  ///
  /// - Throws: `Failure` where the plan is not the actor's to change, somebody but its owner lets more people read it,
  ///   and as in `addLearningPlan`.
  package func editLearningPlan(
    _ id: Identifier<LearningPlan>, _ form: LearningForm, by actor: Actor
  ) throws -> LearningPlan {
    try change(by: actor) { db in
      var plan = try db.get(id)
      try actor.mustOwn(plan, "a plan")
      try actor.mayWiden(plan, to: form.visibility, owner: plan.personID)
      let before = form.hasWords ? min(.community, plan.visibility) : plan.visibility
      try form.apply(to: &plan)
      try Self.refuseEmpty(plan)
      try refuseUnread(
        plan.allWords, widening: before, to: plan.visibility, of: plan.cohortID, accepted: form.acceptsFindings, db)
      try db.update(plan)
      Self.say(plan.status == .dropped ? "dropped" : "changed", plan, db)
      return plan
    }
  }

  /// The plans of a cohort that the viewer may see, in the order of their numbers.
  package func learningPlans(in cohort: Identifier<Cohort>, to viewer: Viewer) throws -> [LearningView] {
    try read { db in
      try db.all(LearningPlan.self, in: cohort).filter(viewer.maySee).map { try Self.view(of: $0, db) }
    }
  }

  /// A plan by its number, with what it names.
  ///
  /// - Throws: `Failure` where there is none, or the viewer may not see it.
  package func learningPlan(_ number: Int, in cohort: Identifier<Cohort>, to viewer: Viewer) throws -> LearningView {
    let plan: LearningPlan = try visible(number, in: cohort, as: "learn", to: viewer)
    return try read { try Self.view(of: plan, $0) }
  }

  /// A plan that its reader holds already, with what it names.
  package func learningPlan(of plan: LearningPlan) throws -> LearningView { try read { try Self.view(of: plan, $0) } }

  private static func view(of plan: LearningPlan, _ db: Reading) throws -> LearningView {
    LearningView(
      plan: plan, playlist: try plan.playlistID.flatMap { try db.find($0) },
      resource: try plan.resourceID.flatMap { try db.find($0) },
      product: try plan.productID.flatMap { try db.find($0) })
  }

  private static func refuseEmpty(_ plan: LearningPlan) throws(Failure) {
    guard plan.playlistID == nil, plan.resourceID == nil, plan.words.isEmpty else { return }
    throw Failure(
      .usage, "learn.empty", "A plan says what you read, what you make, or what it is for.",
      hint: "hmw learn plan --alone --resource 12, or hmw learn plan --partners --with BEN --product \"a script\"")
  }

  /// What is private leaves no more in the history than that something was planned.
  static func say(_ deed: String, _ plan: LearningPlan, _ db: Writing) {
    guard plan.visibility > .pair else { return db.say(deed == "planned to learn" ? deed : "\(deed) a plan to learn") }
    db.say(deed == "planned to learn" ? "\(deed), plan \(plan.number)" : "\(deed) learning plan \(plan.number)")
  }
}

extension LearningPlan {
  /// For whom something is made may tell who somebody is, too.
  var allWords: [String] { words + [audience].compactMap(\.self) }
}
