/// The words of H08, H11, H13 and H17.
enum WordRuleLexicon {
  @Sendable static func negatives(_ language: QuestionLanguage) -> PhraseBook {
    language == .spanish ? spanishNegatives : englishNegatives
  }
  @Sendable static func outsideReach(_ language: QuestionLanguage) -> PhraseBook {
    language == .spanish ? spanishReach : englishReach
  }
  @Sendable static func deficitLabels(_ language: QuestionLanguage) -> PhraseBook {
    language == .spanish ? spanishDeficit : englishDeficit
  }
  static func purposes(_ language: QuestionLanguage) -> PhraseBook {
    language == .spanish ? spanishPurposes : englishPurposes
  }

  private static let englishNegatives = PhraseBook([
    (
      "",
      [
        "reduce~", "stop~", "prevent~", "eliminate~", "avoid~", "end", "ending", "fewer", "less", "keep~ … from",
        "decrease~",
        "minimize~", "remove~", "get~ rid of", "cut~ down", "cut~ back", "combat~", "discourage~", "curb~", "lower~",
        "limit~",
      ]
    ),
    (
      "not",
      [
        "the end", "an end", "in the end", "year end", "end of", "non stop", "bus stop", "without end", "no less",
        "end with", "end the day", "end each",
        "end every", "end our meetings",
      ]
    ),
  ])

  private static let englishReach = PhraseBook([
    (
      "",
      [
        "state", "the state's", "legislature+", "legislator+", "lawmaker+", "governor", "governor's", "union contract+",
        "funding formula+", "federal",
        "congress", "senate", "collective bargaining agreement", "teachers contract", "statewide", "state law+",
        "state test+", "teacher contract",
      ]
    ),
    (
      "not",
      [
        "state of", "state our", "state the", "state their", "state your", "state what", "state why", "state how",
        "state clearly", "state its", "state a",
        "state in", "clearly state", "student congress", "board of governors", "student senate", "to state",
      ]
    ),
  ])

  private static let englishDeficit = PhraseBook([
    (
      "",
      [
        "at risk", "high risk", "low kid+", "low student+", "low reader+", "low learner+", "low group+",
        "low performing",
        "low achieving", "low performer+", "low achievers", "low ability", "low level kids", "low level students",
        "struggling student+", "struggling reader+",
        "struggling learner+", "struggling kid+", "struggling writer+", "struggling children", "struggling families",
        "gap kid+", "the gap kids", "gap student+", "subgroup+", "sub group+",
        "non proficient", "nonproficient", "disadvantaged", "underprivileged", "underperforming", "bubble kid+",
        "bubble student+", "sped kid+", "sped student+",
        "problem student+", "problem kid+", "behavior kid+", "behavior student+", "broken", "deficient",
        "culturally deprived", "slow learner+", "the lows", "below basic",
        "limited english", "remedial student+", "tough kid+", "unteachable", "damaged",
      ]
    ),
    ("not", ["broken down", "broken windows", "low risk", "at risk of"]),
  ])

  private static let englishPurposes = PhraseBook([
    "so that", "so they", "so we", "so the", "so our", "so every", "so each", "so all", "so no", "so students",
    "so families",
    "so teachers", "so kids", "so children", "so staff", "so parents", "so it", "so more", "so it's", "in order",
    "in which", "where", "that we",
    "that they", "such that", "in ways that", "because", "so she", "so he", "so everyone", "so people", "so new",
    "until", "for whom",
  ])

  private static let spanishNegatives = PhraseBook(
    [
      (
        "",
        [
          "reducir~", "evitar~", "prevenir~", "eliminar~", "dejar~ de", "detener~", "parar~", "disminuir~",
          "acabar~ con",
          "terminar~ con", "menos", "impedir~", "combatir~", "frenar~", "quitar~", "impedir que", "erradicar~",
        ]
      ), ("not", ["al menos", "por lo menos", "más o menos"]),
    ], forms: .spanish)

  private static let spanishReach = PhraseBook(
    [
      (
        "",
        [
          "el estado", "del estado", "al estado", "estatal", "estatales", "legislatura+", "gobernador+", "federal",
          "federales",
          "contrato sindical", "contrato del sindicato", "contrato colectivo", "fórmula de financiamiento",
          "fórmula de fondos",
          "congreso",
        ]
      ), ("not", ["el estado de", "del estado de ánimo", "al estado de"]),
    ], forms: .spanish)

  private static let spanishDeficit = PhraseBook(
    [
      (
        "",
        [
          "en riesgo", "de bajo rendimiento", "bajo rendimiento", "alumnos bajos", "estudiantes bajos", "niños bajos",
          "desfavorecido+",
          "subgrupo+", "no competentes", "con dificultades", "atrasado+", "rezagado+", "niños problema",
          "alumnos problema",
          "deficiente+", "marginados", "desventajado+",
        ]
      )
    ], forms: .spanish)

  private static let spanishPurposes = PhraseBook([
    "para que", "de modo que", "de manera que", "de forma que", "a fin de", "con el fin de", "en la que", "en el que",
    "en las que",
    "en los que", "donde", "así que", "para", "hasta que", "porque", "en donde",
  ])
}
