/// How questions open, by language; a label that ends in `we` leaves a verb that could follow the stem.
enum Openings {
  /// What "How might we" is in each language.
  static let stems = PhraseBook([
    ("en", ["how might we", "hmw"]),
    (
      "es",
      [
        "cómo podríamos", "cómo podríamos nosotros", "cómo pudiéramos", "de qué manera podríamos",
        "de qué forma podríamos", "de qué modo podríamos", "en qué forma podríamos", "en qué manera podríamos",
        "qué podríamos hacer para", "cómo podríamos juntos", "cómo nos podríamos",
      ]
    ),
    (
      "xx",
      [
        "comment pourrions nous", "comment pourrait on", "como poderíamos", "como poderiamos nós",
        "de que forma poderíamos", "come potremmo", "wie könnten wir", "paano natin", "paano kaya natin",
        "paano kaya tayo", "làm thế nào chúng ta", "làm thế nào để chúng ta", "làm sao chúng ta", "kijan nou ta ka",
        "kijan nou ta kapab", "ki jan nou ta ka", "kouman nou ta ka", "kijan nou ka", "sidee ayaan", "kako bismo mogli",
      ]
    ),
  ])

  /// The forms that `practice.md` names for H02, and their like in Spanish.
  static let others = PhraseBook([
    (
      "en we",
      [
        "should we", "can we", "could we", "will we", "do we need to", "do we have to", "do we want to", "should i",
        "can i", "could i", "how do we", "how can we", "how should we", "how could we", "how would we", "how do i",
        "how can i", "how should i", "how could i", "how would i", "shouldn't we", "can't we", "couldn't we",
        "can we please",
      ]
    ),
    (
      "en help",
      [
        "should", "can", "could", "will", "do", "shouldn't", "can't", "couldn't", "won't", "don't",
      ]
    ),
    ("en", ["why", "do we", "do i", "don't we", "won't we", "why can't we", "why don't we"]),
    (
      "es we",
      [
        "cómo podemos", "cómo deberíamos", "cómo debemos", "cómo vamos a", "cómo puedo", "cómo podría yo",
        "cómo tenemos que", "deberíamos", "debemos", "podemos", "podríamos", "vamos a", "qué podemos hacer para",
        "qué debemos hacer para", "no deberíamos", "tenemos que", "cómo logramos", "de qué manera podemos",
        "de qué forma podemos", "será posible",
      ]
    ),
    ("es", ["por qué", "cómo hacemos", "cómo hacemos para"]),
  ])

  /// Other ways to ask, which `practice.md` knows only as "not the stem".
  static let asking = PhraseBook([
    (
      "en we",
      [
        "how will we", "how to", "how may we", "how shall we", "what can we do to", "what could we do to",
        "what might we do to", "what should we do to", "what do we do to", "what would it take to",
        "in what ways might we", "in what way might we", "in what ways can we", "in what ways could we",
        "what are ways to", "what are some ways to", "how might i", "how we might", "may we", "might we", "would we",
        "shall we", "is it possible to", "how are we going to", "what if we", "what will it take to", "how best to",
        "how best might we", "what can i do to", "what are some ways we can", "what are ways we can",
      ]
    ),
    ("en help", ["how might", "how can", "how could", "how should", "would", "might", "how will", "how would"]),
    (
      "en",
      [
        "how", "what", "when", "where", "who", "whom", "whose", "which", "does", "did", "is", "are", "was", "were",
        "has",
        "have", "isn't", "aren't", "doesn't", "didn't", "wouldn't", "may", "how do", "how does", "how did", "how much",
        "how many", "how often", "are we", "have we", "is there", "are there",
      ]
    ),
    ("es", ["cómo", "qué", "cuándo", "dónde", "quién", "quiénes", "cuál", "cuáles", "cuánto", "cuántos", "acaso"]),
    ("xx", ["comment", "wie", "paano", "kijan", "kouman", "làm thế nào", "làm sao", "pourquoi", "sidee", "faut il"]),
  ])

  /// Wishes and plans, which become a question once their opening is cut.
  static let wishes = PhraseBook([
    (
      "en",
      [
        "we want to", "we need to", "we should", "we must", "we will", "we have to", "we could", "we can",
        "we would like to",
        "we'd like to", "we are going to", "i want to", "i need to", "i would like to", "i'd like to", "i should",
        "our goal is to", "the goal is to", "our aim is to", "let's", "let us", "i wonder how to",
        "i wonder how we might",
        "i wonder how we could", "to", "we might", "please", "ways to", "a way to",
      ]
    ),
    ("es", ["queremos", "necesitamos", "tenemos que", "hay que", "quiero", "nuestra meta es", "nuestro objetivo es"]),
  ])
}
