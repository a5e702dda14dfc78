/// Single moments, places and measures that make a question too narrow.
enum MomentLexicon {
  static func book(_ language: QuestionLanguage) -> PhraseBook { language == .spanish ? spanish : english }

  private static let english = PhraseBook([
    (
      "",
      [
        "monday+", "tuesday+", "wednesday+", "thursday+", "friday+", "saturday+", "sunday+", "january", "february",
        "april",
        "june", "july", "september", "october", "november", "december", "noon", "midnight", "o'clock", "percent",
        "per cent",
        "percentage point+", "tomorrow", "this week", "next week", "this month", "next month", "next semester",
        "one class", "one classroom",
        "one lesson", "one student", "one teacher", "one day", "a single class", "a single classroom", "a single day",
        "a single lesson", "this class", "this classroom", "my class", "my classroom", "first period", "second period",
        "third period", "fourth period", "fifth period", "sixth period", "seventh period", "thanksgiving", "christmas",
        "spring break", "winter break",
      ] + BrandLexicon.plain
    ),
    (
      "not",
      [
        "one day at a time", "one teacher at a time", "one student at a time", "one class at a time",
        "first period of life",
      ]
    ),
  ])

  private static let spanish = PhraseBook(
    [
      (
        "",
        [
          "el lunes", "los lunes", "el martes", "los martes", "el miércoles", "los miércoles", "el jueves",
          "los jueves",
          "el viernes", "los viernes", "sábado+", "domingo+", "enero", "febrero", "abril", "mayo", "junio", "julio",
          "agosto",
          "septiembre", "octubre", "noviembre", "diciembre", "mediodía", "medianoche", "por ciento", "esta semana",
          "la próxima semana", "este mes", "una sola clase", "un solo día", "mi clase", "esta clase",
        ] + BrandLexicon.plain
      )
    ], forms: .spanish)
}
