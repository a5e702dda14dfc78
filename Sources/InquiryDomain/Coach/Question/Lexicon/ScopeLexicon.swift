/// Words that hold a whole field, and words for everybody at once.
enum ScopeLexicon {
  static func scopes(_ language: QuestionLanguage) -> PhraseBook {
    language == .spanish ? spanishScopes : englishScopes
  }
  static func everyone(_ language: QuestionLanguage) -> PhraseBook {
    language == .spanish ? spanishEveryone : englishEveryone
  }

  private static let englishScopes = PhraseBook([
    (
      "",
      [
        "equity", "inequity+", "inequality+", "racism", "racial justice", "social justice", "injustice+", "achievement",
        "the gap", "the gaps", "achievement gap+", "opportunity gap+", "equity gap+", "learning gap+", "culture",
        "education",
        "community", "success", "poverty", "oppression", "diversity", "excellence",
      ]
    ),
    (
      "not",
      [
        "special education", "physical education", "success criteria", "community school+", "community college+",
        "community center+",
        "community garden+", "community event+", "community circle+", "education plan+", "general education",
        "general ed", "culture shock",
        "community service", "community resource+", "success story", "community organization+",
      ]
    ),
  ])

  private static let englishEveryone = PhraseBook([
    (
      "all",
      ["everyone", "everybody", "all people", "all stakeholders", "each and every student", "all subgroups"]
        + ["all", "all our", "all of our", "all the", "every", "every single", "each and every"].flatMap { quantity in
          ["student+", "kid+", "child+", "learner+", "scholar+"].map { "\(quantity) \($0)" }
        }
    ),
    (
      "some",
      ["all", "all our", "all of our", "every", "all the"].flatMap { quantity in
        ["family+", "parent+", "teacher+", "staff", "adult+", "staff member+", "leader+"].map { "\(quantity) \($0)" }
      }
    ),
    ("not", ["everyone on our team", "everyone on the team", "not everyone", "everyone else"]),
  ])

  private static let spanishScopes = PhraseBook(
    [
      (
        "",
        [
          "equidad", "inequidad", "desigualdad", "racismo", "logro académico", "rendimiento", "rendimiento académico",
          "la brecha",
          "las brechas", "cultura", "educación", "comunidad", "éxito", "pobreza", "justicia social",
        ]
      ), ("not", ["educación especial", "educación física", "educación general"]),
    ], forms: .spanish)

  private static let spanishEveryone = PhraseBook(
    [
      (
        "all",
        [
          "todos los estudiantes", "todas las estudiantes", "todos los alumnos", "todos los niños", "todas las niñas",
          "todo el mundo", "cada estudiante", "cada alumno", "cada niño", "todos nuestros estudiantes",
          "todos nuestros alumnos",
        ]
      )
    ], forms: .spanish)
}
