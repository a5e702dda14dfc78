/// Verbs that say something shall get better and not what anybody would see.
enum VagueLexicon {
  static func verbs(_ language: QuestionLanguage) -> PhraseBook { language == .spanish ? spanish : english }

  private static let english = PhraseBook([
    (
      "",
      [
        "improve~", "enhance~", "support~", "address~", "leverage~", "optimize~", "optimise~", "impact~", "strengthen~",
        "promote~", "foster~", "boost~", "maximize~", "maximise~", "empower~", "facilitate~", "utilize~", "utilise~",
        "improvement+", "uplift~", "transform~",
      ]
    ),
    ("better", ["better", "betters", "bettering"]),
  ])

  private static let spanish = PhraseBook(
    [
      (
        "",
        [
          "mejorar~", "apoyar~", "abordar~", "optimizar~", "impactar~", "potenciar~", "fortalecer~", "aprovechar~",
          "fomentar~", "promover~", "empoderar~", "facilitar~", "mejores", "mejor", "transformar~", "impulsar~",
        ]
      )
    ], forms: .spanish)
}
