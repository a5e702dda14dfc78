/// How advice dresses up as a question, by kind; a label with `@` counts only where a clause begins.
enum ProbingLexicon {
  static func book(_ language: QuestionLanguage) -> PhraseBook {
    switch language {
    case .english: english
    case .spanish: spanish
    case .other: none
    }
  }

  private static let none = PhraseBook([String]())

  /// Words that open a question for an answer.
  static let asking: Set<String> = [
    "what", "how", "who", "whom", "whose", "when", "where", "which", "why", "que", "como", "quien", "quienes", "cuando",
    "donde",
    "cual", "cuales",
  ]

  private static let english = PhraseBook([
    (
      "P01",
      [
        "have you tried", "have you ever tried", "have you considered", "have you thought about", "have you thought of",
        "have you talked to", "have you spoken to",
        "have you looked at", "have you looked into", "have you asked", "have you read", "have you used", "did you try",
        "did you consider", "did you think about", "did you ask",
        "did you talk to", "have you guys tried", "have y'all tried", "have you not tried", "haven't you tried",
        "haven't you considered", "haven't you thought",
        "are you willing to try", "would you be willing to try", "would you be open to", "would you consider",
        "could you try", "can you try", "can you just", "could you just",
        "would it help if you", "would it help to", "has your team tried", "has anyone tried", "have you all tried",
        "do you want to try", "have you gone to", "have you met with",
        "have you reached out to", "have you checked", "have you seen the", "have you heard of", "have you had them",
        "have you made", "have you given", "have you set up",
        "did you ever try", "did you ever think", "have you ever considered", "have you ever thought",
        "have you ever asked",
      ]
    ),
    (
      "P02",
      [
        "what if you", "what if we", "what if your", "how about",
        "what if they had", "what if the teachers", "what would happen if you just", "why not", "what about",
        "what if you all", "suppose you",
        "what's stopping you from", "what is stopping you from", "what if instead", "what if there were a",
      ]
    ),
    (
      "P03",
      [
        "shouldn't you", "don't you think", "wouldn't it be", "wouldn't it make sense", "couldn't you", "can't you",
        "wouldn't you", "isn't it", "isn't that", "aren't you",
        "don't you", "doesn't it", "wouldn't that", "isn't the real", "isn't this", "won't you", "isn't there a",
        "shouldn't we", "shouldn't your", "shouldn't the",
        "wouldn't they", "couldn't your", "couldn't they", "do you really think", "do you not think", "is it not",
        "would it be better", "would it not be", "wouldn't a",
        "couldn't the", "shouldn't they", "doesn't that", "aren't they", "isn't your", "would it be easier",
        "would it make sense to", "would it be possible to", "wasn't it", "weren't you",
        "aren't there", "wouldn't the", "wouldn't families", "wouldn't teachers", "do you agree that",
        "wouldn't you say",
      ]
    ),
    (
      "P04",
      [
        "you should", "you could", "you need to", "you need a", "you need an", "you need more", "you need some",
        "you need better",
        "it might be good to", "it may be good to", "it would be good to", "it might be worth", "it may be worth",
        "you have to", "you must", "you ought to", "you might want to",
        "you may want to", "you'd better", "you can just",
        "you can always", "i would", "i'd", "if i were you", "if i was you", "my advice", "i suggest", "i'd suggest",
        "i recommend", "i would suggest", "i think you", "one thing you can", "one thing you could", "all you need",
        "the best thing", "the best way to", "it would be better", "i'd start",
        "maybe you", "perhaps you", "you want to", "you'll want to", "it might help to", "why don't i", "what you need",
        "make sure you", "your best bet",
        "what you should do", "what you could do", "what you need to do", "let me suggest", "the key is",
        "the trick is", "you really should", "you really need to",
        "i wonder if you could", "i wonder if you should", "i wonder if you", "i wonder whether you",
        "i'm wondering if you", "i was wondering if you", "i'd try", "you probably should",
        "you just need", "you just have", "maybe try", "just try", "they should", "your team should",
        "your teachers should", "your staff should", "i'm thinking you",
      ]
    ),
    (
      "P04@",
      [
        "try", "start by", "start with", "consider", "just", "simply", "make sure", "talk to", "ask them",
        "maybe start", "maybe ask", "maybe have",
      ]
    ),
    (
      "P05@",
      ["we use", "we tried", "i tried", "when i was", "we do", "we have a", "we had a", "i always", "we always"]
    ),
    (
      "P05",
      [
        "let me tell you", "let me share", "at my school", "at our school", "in my school", "in our school",
        "in my building", "in our building",
        "at my site", "at our site", "in my district", "we do this", "what worked for me",
        "what worked for us", "it worked for us", "it worked for me", "that worked for us", "that happened to me",
        "i had the same", "we had the same",
        "in my experience", "on my campus", "at my campus", "on our campus", "we started doing", "here's what we do",
        "the way we do it", "what i did was", "what we did was",
        "what i do is", "what we do is", "my teachers do", "we had that", "i once had", "our team does",
        "worked really well for us", "worked well for us",
      ]
    ),
    (
      "P06",
      [
        "why don't you", "why didn't you", "why haven't you", "why aren't you", "why can't you", "why wouldn't you",
        "why couldn't you", "why don't your", "why doesn't your", "how come you",
        "how come you didn't", "why would you", "why aren't your", "why on earth", "why don't they", "why don't we",
        "why didn't they", "how could you", "why did you not", "why have you not", "why not just",
        "why didn't your", "why haven't your", "why do you not", "why do you still", "why do you keep",
      ]
    ),
    (
      "not",
      [
        "i'd like to hear", "i'd like to understand", "i'd love to hear", "i would like to understand",
        "i would like to hear", "i would love to hear", "i'd like to know", "i would like to know",
      ]
    ),
    (
      "not",
      [
        "what about it", "what about that", "what about this", "isn't there more", "what about the moment",
        "what about their", "how about you", "i'd be curious", "i'd be interested", "i would be curious",
        "i would be interested", "just to be clear", "just curious", "just to make sure", "just so", "try to imagine",
        "just checking", "just one",
      ]
    ),
    (
      "not",
      [
        "i wonder if you can say", "i wonder if you could say", "i wonder if you feel", "i wonder if you see",
        "i wonder if you noticed", "when i was listening",
      ]
    ),
    ("not", ["you have to say", "you need to be true", "consider this", "when you should"]),
  ])

  private static let spanish = PhraseBook([
    (
      "P01",
      [
        "has probado", "has intentado", "has pensado en", "has considerado", "has hablado con", "ha probado",
        "ha intentado", "ha pensado en", "ha considerado", "ha hablado con", "ya probaste", "probaste con",
        "intentaste", "han probado", "han intentado", "han considerado", "han pensado en", "ya intentaste",
        "ya hablaste con", "le has preguntado", "has preguntado", "ya probó", "ya intentó", "probaste", "pensaste en",
      ]
    ),
    (
      "P02",
      [
        "y si", "qué tal si", "qué pasaría si tú", "qué tal", "qué te parece si", "qué le parece si", "por qué no",
        "y si tú",
      ]
    ),
    (
      "P03",
      [
        "no crees que", "no cree que", "no creen que", "no deberías", "no debería", "no deberían", "no sería mejor",
        "no podrías", "no podría", "no podrían", "no te parece que", "no le parece que", "no es cierto que",
        "no piensas que", "verdad que", "no convendría", "sería mejor", "no será que", "no es mejor",
      ]
    ),
    (
      "P04",
      [
        "deberías", "debería", "deberían", "podrías", "tienes que", "tiene que", "tienen que", "necesitas", "yo haría",
        "yo que tú", "yo en tu lugar", "yo en su lugar", "te recomiendo", "le recomiendo", "te sugiero",
        "le sugiero", "te aconsejo", "le aconsejo", "intenta", "prueba con", "lo mejor es", "hay que",
        "lo que tienes que hacer", "lo que necesitas", "quizás podrías", "tal vez podrías", "mi consejo", "debes",
        "yo empezaría",
      ]
    ),
    (
      "P05",
      [
        "en mi escuela", "en nuestra escuela", "en mi colegio", "en nuestro colegio", "a mí me funcionó",
        "a nosotros nos funcionó", "nosotros hacemos", "lo que hicimos fue", "lo que yo hice", "en mi experiencia",
        "a mí me pasó", "nosotros usamos",
        "en mi plantel",
      ]
    ),
    (
      "P06",
      [
        "por qué no has", "por qué no hiciste", "por qué no hablaste", "por qué no le", "por qué nunca",
        "cómo es que no", "por qué no lo",
      ]
    ),
    ("not", ["qué tal fue", "qué tal te", "qué tal salió", "hay que ver"]),
  ])

  /// Openings that yes or no answers.
  static let closed = PhraseBook([
    (
      "",
      [
        "do", "does", "did", "is", "are", "was", "were", "can", "could", "will", "would", "should", "have", "has",
        "had", "isn't", "aren't", "don't", "didn't", "so is", "so are", "so did", "and did", "and is",
        "am", "must", "may", "might",
      ]
    ),
    (
      "not",
      [
        "can you say more", "can you tell", "could you tell", "could you say more", "could you say", "can you say",
        "would you tell", "can you describe", "could you describe", "would you say more", "can you walk",
        "could you walk",
      ]
    ),
    (
      "not",
      [
        "can you help me understand", "could you help me understand", "can you help us understand",
        "would you describe", "would you walk", "can you explain", "could you explain",
      ]
    ),
  ])

  static let spanishClosed = PhraseBook([
    "es", "son", "fue", "hay", "está", "están", "tienes", "tiene", "tienen", "puedes", "puede", "pueden", "crees que",
    "cree que", "hiciste", "hizo", "quieres", "quiere", "sabes", "sabe", "saben", "estás", "eres", "te", "les", "le",
    "funcionó", "se", "había", "ya",
  ])
}
