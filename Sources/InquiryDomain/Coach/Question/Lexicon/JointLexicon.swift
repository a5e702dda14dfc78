/// Words that join two questions.
enum JointLexicon {
  static func book(_ language: QuestionLanguage) -> PhraseBook { language == .spanish ? spanish : english }

  private static let english = PhraseBook([
    (
      "two",
      [
        "and how", "and how might we", "and how can we", "or how", "or how might we", "but how", "how might we",
        "then how",
      ]
    ),
    (
      "not",
      ["and however", "when and how", "what and how", "why and how", "where and how", "who and how", "if and how"]
    ),
  ])

  private static let spanish = PhraseBook([
    ("two", ["y cómo", "y cómo podríamos", "o cómo", "cómo podríamos", "y de qué manera"]),
    ("not", ["qué y cómo", "cuándo y cómo", "por qué y cómo", "dónde y cómo"]),
  ])
}
