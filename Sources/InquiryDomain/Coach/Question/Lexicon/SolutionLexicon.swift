/// What makes a question carry its own answer: a verb of setting up, and the thing that is set up.
enum SolutionLexicon {
  static func verbs(_ language: QuestionLanguage) -> PhraseBook { language == .spanish ? spanishVerbs : englishVerbs }
  static func things(_ language: QuestionLanguage) -> PhraseBook {
    language == .spanish ? spanishThings : englishThings
  }

  /// The label `hiring` is for verbs that can have a person as the answer; to train people is not to hire them.
  private static let englishVerbs = PhraseBook([
    (
      "",
      [
        "implement~", "launch~", "buy~", "purchase~", "adopt~", "hold~", "run~", "start~", "create~", "build~",
        "roll~ out",
        "introduce~", "install~", "set~ up", "develop~", "deploy~", "pilot~", "organize~", "organise~", "host~",
        "establish~",
        "institute~", "mandate~", "design~", "form~", "send~", "send~ home", "send~ out", "get~", "put~ in place",
        "invest~ in",
        "schedule~", "write~", "bring~ back", "subscribe~ to", "open~", "publish~", "plan~",
      ]
    ),
    ("giving", ["offer~", "provide~", "give~"]),
    (
      "hiring",
      ["use~", "hire~", "require~", "add~", "bring~ in", "fund~", "recruit~", "assign~", "appoint~", "pay~ for"]
    ),
    ("training", ["train~"]),
    (
      "not",
      ["buy in", "start with", "start from", "use of", "the use", "the start", "held back", "run into", "run out"]
    ),
  ])

  /// The label `person` is for people as an answer, `brand` for products.
  private static let englishThings = PhraseBook([
    (
      "thing",
      [
        "app+", "program+", "programme+", "curriculum", "curricula", "curriculums", "training+", "pd", "pds",
        "pd session+",
        "professional development", "workshop+", "newsletter+", "committee+", "task force+", "taskforce+", "dashboard+",
        "policy+",
        "assembly+", "club+", "rubric+", "hotline+", "website+", "web site+", "platform+", "software", "course+",
        "webinar+",
        "handbook+", "survey+", "campaign+", "initiative+", "family night+", "parent night+", "game night+",
        "math night+",
        "literacy night+", "parent academy", "tutoring", "tablet+", "laptop+", "device+", "computer+", "smartboards",
        "kiosk+", "flyer+", "flier+", "poster+", "podcast+", "blog+", "incentive+", "reward+", "reward system+",
        "prize+",
        "stipend+", "text message+", "chatbot+", "position+", "detention", "uniforms", "metal detectors", "phone ban",
        "book study", "book studies", "book club+", "bootcamp+", "boot camp+", "summer school", "saturday school",
        "position paper", "merit pay", "tracking system", "hall pass+", "bulletin board+", "portal+", "robocall+",
        "texting service", "translation service+", "google form+", "youtube channel",
        "mentoring", "mentorship", "textbook+", "advisory program", "buddy system", "point system", "points system",
        "token system",
        "suggestion box", "help desk", "peer mediation", "restorative circles", "video series",
      ]
    ),
    (
      "person",
      ["coaches", "coach", "mentor+", "consultant+", "tutor+", "specialist+", "interpreter+", "liaison+", "navigator+"]
    ),
    (
      "person",
      ["counselor+", "interventionist+", "aides", "aide", "paraprofessional+", "translator+", "social worker+"]
    ),
    (
      "not",
      [
        "policy makers", "policymakers", "club members", "program staff", "app developers", "training needs",
        "computer science",
      ]
    ),
    ("not", ["program director+", "curriculum leader+", "curriculum team+", "committee member+", "device use"]),
    ("brand", BrandLexicon.plain),
  ])

  /// Verbs after which an answer is likely, so that the coach wonders.
  static let readyVerbs: Set<String> = [
    "buy", "hire", "implement", "install", "launch", "pilot", "purchase", "roll", "implementar", "comprar", "contratar",
  ]

  private static let spanishVerbs = PhraseBook(
    [
      (
        "",
        [
          "implementar~", "lanzar~", "comprar~", "adquirir~", "adoptar~", "crear~", "construir~", "iniciar~",
          "empezar~",
          "comenzar~", "organizar~", "realizar~", "establecer~", "instalar~", "desarrollar~", "diseñar~", "abrir~",
          "enviar~",
          "mandar~", "formar~", "hacer~", "tener~", "poner~ en marcha", "introducir~",
        ]
      ),
      ("giving", ["ofrecer~", "proporcionar~", "brindar~", "dar~"]),
      (
        "hiring",
        ["usar~", "utilizar~", "contratar~", "exigir~", "requerir~", "capacitar~", "entrenar~", "añadir~", "agregar~"]
      ),
    ], forms: .spanish)

  private static let spanishThings = PhraseBook(
    [
      (
        "thing",
        [
          "aplicación", "aplicaciones", "app", "apps", "programa+", "currículo+", "plan de estudios", "capacitación",
          "capacitaciones", "formación profesional", "entrenamiento+", "taller+", "talleres", "boletín", "boletines",
          "comité+",
          "tablero+", "panel de datos", "política+", "asamblea+", "club", "clubes", "rúbrica+", "línea directa",
          "línea de ayuda", "sitio+ web", "página+ web", "plataforma+", "software", "curso+", "encuesta+", "campaña+",
          "tableta+", "computadora+", "dispositivo+", "puesto+", "tutoría+", "uniforme+", "incentivo+", "premio+",
          "desarrollo profesional", "mensajes de texto", "noche familiar", "portal+", "folleto+",
        ]
      ),
      ("person", ["entrenador+", "mentor+", "consejero+", "intérprete+", "especialista+", "consultor+", "traductor+"]),
      ("brand", BrandLexicon.plain),
    ], forms: .spanish)

  /// Between the verb and the thing these end the search: what follows them is not what is set up.
  static let barriers: Set<String> = [
    // English
    "about", "across", "after", "against", "among", "around", "as", "at", "because", "before", "between", "beyond",
    "but", "by",
    "during", "for", "from", "how", "if", "in", "inside", "into", "of", "off", "on", "onto", "over", "so", "than",
    "that",
    "through", "to", "toward", "towards", "under", "until", "using", "via", "what", "when", "where", "whether", "which",
    "while", "who", "whose", "why", "with", "within", "without", "is", "are", "be", "can", "feel", "see", "know",
    // Spanish
    "con", "de", "del", "desde", "donde", "en", "entre", "para", "por", "que", "quien", "quienes", "sin", "sobre",
  ]

  /// `of` after these leads to the thing itself: "a series of workshops".
  static let measures: Set<String> = [
    "series", "set", "number", "kind", "type", "variety", "range", "round", "couple", "system", "serie", "grupo",
    "conjunto",
    "tipo", "variedad", "pair", "bunch", "cycle", "suite", "menu",
  ]

  /// What we already have: using the time of a club is not starting a club.
  static let givenHeads: Set<String> = [
    "time", "times", "minutes", "hour", "hours", "money", "dollars", "funds", "budget", "space", "data", "results",
    "room",
    "period", "block", "members", "leaders", "day", "days",
  ]
}
