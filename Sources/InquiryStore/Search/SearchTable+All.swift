extension SearchTable {
  /// Every table with words to look for; a journalled table that is in neither list fails the tests.
  static let all: [SearchTable] = walk + questions + year + library

  /// Tables without words of people's own, or whose words are names that `hmw person` and its like find.
  static let unsearched: Set<String> = [
    "agendaItem", "attendance", "cohort", "community", "debrief", "membership", "norm", "pairing", "partnership",
    "person", "playlistItem", "questionSource", "refusal", "resourceUse", "school", "session", "sessionEvent", "vote",
    "voteOption",
  ]

  private static let walk = [
    SearchTable(
      name: "story", lines: ["happened", "about", "surprise"], lists: ["quotes"],
      readers: .tiered(holders: ["tellerID"])),
    SearchTable(name: "need", lines: ["text"], readers: .tiered(holders: ["ownerID"])),
    SearchTable(
      name: "assumptionCheck", lines: ["assumption", "situation", "conclusion", "missingVoice", "revisedText", "test"],
      lists: ["alternatives", "peerQuestions"], readers: ofCheck),
    SearchTable(
      name: "evidence", lines: ["text"], parent: Parent(table: "assumptionCheck", column: "checkID"), readers: ofCheck),
    SearchTable(name: "cause", lines: ["text"], readers: .community(holder: "authorID", hides: true)),
    SearchTable(name: "causeGroup", titles: ["name"], readers: .community(holder: nil)),
  ]

  private static let ofCheck = SearchReaders.tiered(holders: ["ownerID", "peerID", "secondPeerID"])

  private static let questions = [
    SearchTable(name: "question", lines: ["keptReason"], lists: ["ideas"], readers: .community(holder: "authorID")),
    SearchTable(
      name: "questionDraft", lines: ["text"], parent: Parent(table: "question", column: "questionID"),
      readers: .community(holder: "authorID")),
    SearchTable(name: "inquiry", lines: ["dissent"], readers: .cohort),
    SearchTable(
      name: "wording", lines: ["text", "reason"], parent: Parent(table: "inquiry", column: "inquiryID"),
      readers: .cohort),
    SearchTable(
      name: "reflection", lines: ["text"], parent: Parent(table: "inquiry", column: "inquiryID"), readers: .cohort),
  ]

  private static let year = [
    SearchTable(
      name: "logEntry",
      lines: ["plan", "prediction", "tried", "saw", "fellFlat", "noticed", "blockedWhy", "nextStep"],
      readers: .tiered(holders: ["personID", "partnerID"])),
    SearchTable(
      name: "debriefTurn", lines: ["noticed", "insight"], lists: ["clarifying", "probing"],
      parent: Parent(table: "debrief", column: "debriefID"), readers: .tiered(holders: [], list: "people")),
    SearchTable(name: "commitment", lines: ["text"], readers: .tiered(holders: ["personID"])),
    SearchTable(name: "barrier", lines: ["text", "owner", "answer"], readers: .tiered(holders: ["raisedByID"])),
    SearchTable(
      name: "learningPlan", lines: ["goal", "product", "audience"],
      readers: .tiered(holders: ["personID", "partnerID", "secondPartnerID"])),
  ]

  private static let library = [
    SearchTable(
      name: "resource", titles: ["title"], lines: ["publisher", "note", "prompt"], readers: .everybody),
    SearchTable(
      name: "playlist", titles: ["title"], lines: ["summary", "curator"], lists: ["topics"], readers: .everybody),
  ]
}
