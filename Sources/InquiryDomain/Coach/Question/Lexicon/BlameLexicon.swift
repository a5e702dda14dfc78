/// Words that press people or blame them.
enum BlameLexicon {
  static let pressing: Set<String> = [
    "convince", "force", "push", "persuade", "pressure", "compel", "coerce", "convincing",
  ]
  /// After `push`, words by which we push ourselves or a thing.
  static let ownPush: Set<String> = [
    "back", "past", "beyond", "through", "toward", "towards", "ourselves", "each", "one", "our", "ahead", "forward",
    "against",
    "for", "decisions", "power",
  ]
  /// After `get families to`, words that go on with a place.
  static let places: Set<String> = [
    "a", "an", "the", "school", "class", "college", "graduation", "our", "conferences", "work", "campus", "meetings",
    "events", "algebra",
    "grade", "proficiency",
  ]
  static let stops: Set<String> = [
    "to", "for", "with", "in", "on", "that", "who", "so", "from", "about", "at", "by", "when", "where", "which", "how",
    "what",
    "is", "are", "each", "one", "it", "them", "sure", "feel", "room", "space", "time", "into", "as", "than",
  ]

  /// What people are made to do.
  static let demands = PhraseBook([
    "care", "behave", "listen", "comply", "value", "come", "try", "read", "attend", "participate", "work",
    "work harder",
    "respect", "obey", "follow", "understand", "do", "accept", "show up", "engage", "study", "sit", "stop",
    "pay attention",
    "want", "take", "help", "join", "change", "use", "realize", "see", "be quiet", "be on time", "be responsible",
    "believe",
    "appreciate", "buy in", "implement", "learn",
  ])

  /// What is plainly obeying, also after `make sure`.
  static let obedience = PhraseBook(["behave", "comply", "obey", "care", "value", "respect", "follow", "listen"])

  static func labels(_ language: QuestionLanguage) -> PhraseBook {
    language == .spanish ? spanishLabels : englishLabels
  }

  private static let englishLabels = PhraseBook([
    (
      "",
      [
        "lazy", "lazier", "unmotivated", "don't care", "doesn't care", "do not care", "does not care", "don't … care",
        "not care", "broken home+",
        "bad attitude+", "poor attitude+", "negative attitude+", "apathetic", "uncaring", "irresponsible",
        "disrespectful",
        "don't want to", "do not want to", "doesn't want to", "refuse to", "refuses to", "refusing to", "don't value",
        "do not value", "doesn't value",
        "won't try", "don't try", "bad parents", "bad parenting", "bad kids", "bad home+", "uninvolved parents",
        "defiant", "unwilling", "ungrateful", "careless",
        "uncooperative", "couldn't care less", "bad homes", "dysfunctional families", "dysfunctional homes",
        "troublemakers", "uneducated parents", "lack of motivation",
        "lack motivation",
      ]
    ),
    ("not", ["don't want to lose", "not care for", "refuse to give up"]),
  ])

  private static let spanishLabels = PhraseBook(
    [
      (
        "",
        [
          "flojo+", "perezoso+", "desmotivado+", "no les importa", "no le importa", "mala actitud", "malas actitudes",
          "hogares rotos", "familias rotas", "irresponsable+", "apático+", "no quieren", "no valoran", "desinteresado+",
          "hogares desintegrados", "vago+",
        ]
      )
    ], forms: .spanish)
}
