/// The small words that tell a language, without accents and without those that several languages share.
enum SmallWords {
  static let english: Set<String> = [
    "about", "across", "after", "all", "an", "and", "any", "are", "at", "be", "because", "been", "before", "between",
    "but", "by", "can", "could", "do", "does",
    "dont", "during", "each", "every", "for", "from", "get", "give", "had", "has", "have", "help", "here", "how", "i",
    "if", "in", "into", "is",
    "it", "its", "make", "might", "more", "much", "must", "my", "need", "needed", "needs", "not", "of", "often", "on",
    "one", "only", "or", "our", "out", "over", "should", "so",
    "some", "still", "than", "that", "the", "their", "them", "there", "they", "this", "those", "to", "too", "us", "use",
    "was", "we", "were", "what",
    "when", "where", "which", "who", "whose", "why", "will", "with", "without", "would", "yet", "you", "your",
  ]

  static let spanish: Set<String> = [
    "al", "ante", "aunque", "cada", "como", "con", "cual", "cuando", "de", "debemos", "deberiamos", "del", "desde",
    "donde", "el", "ella", "ellos", "en", "entre", "es", "esta", "estan", "este", "hacia", "hasta", "hay", "la", "las",
    "lo", "los", "mas", "mejor", "muy", "nuestra", "nuestras", "nuestro", "nuestros", "nos", "para", "pero", "podemos",
    "podriamos", "por", "porque", "que", "quien", "quienes", "ser", "si", "sin", "sobre", "son", "su", "sus", "tambien",
    "todas", "todos", "tu", "un", "una", "unos", "y", "ya",
  ]

  /// How many small words of English, of Spanish, and of the nearest other language there are.
  static func counts(_ words: [Word]) -> (english: Int, spanish: Int, other: Int) {
    var counts = Array(repeating: 0, count: all.count)
    for word in words {
      for language in languages[word.key] ?? [] { counts[language] += 1 }
    }
    return (counts[0], counts[1], counts[2...].max() ?? 0)
  }

  /// The languages of every small word, as places in `all`.
  private static let languages: [String: [Int]] = all.enumerated().reduce(into: [:]) { table, language in
    for word in language.element { table[word, default: []].append(language.offset) }
  }

  /// After English and Spanish come languages that families and leaders also write in; the coach knows only that it
  /// does not know them.
  private static let all: [Set<String>] = [
    english, spanish, french, portuguese, german, italian, tagalog, vietnamese, haitian, somali,
  ]

  private static let french: Set<String> = [
    "au", "aux", "avec", "ce", "ces", "cette", "chaque", "comment", "dans", "des", "du", "elle", "en", "est", "et",
    "eux",
    "faire", "il", "ils", "le", "les", "leur", "leurs", "mieux", "nos", "notre", "nous", "ont", "ou", "par", "plus",
    "pour", "pourrions", "que", "qui", "sans", "sont", "sur", "tous", "une", "vers", "vous", "eleves",
  ]
  private static let portuguese: Set<String> = [
    "ao", "aos", "as", "com", "da", "das", "do", "dos", "e", "em", "mais", "na", "nao", "nas", "no", "nos", "nossa",
    "nossas", "nosso", "nossos", "o", "os", "ou", "para", "pela", "pelo", "poderiamos", "podemos", "que", "sao", "seu",
    "seus", "sua", "suas", "um", "uma", "voce",
  ]
  private static let german: Set<String> = [
    "auf", "aus", "bei", "damit", "das", "dass", "dem", "den", "der", "des", "die", "durch", "ein", "eine", "einen",
    "fur",
    "ihre", "im", "ist", "konnen", "konnten", "mit", "nicht", "oder", "sich", "sie", "sind", "so", "uber", "und", "uns",
    "unser", "unsere", "unseren", "von", "wie", "wir", "zu", "zum", "zur",
  ]
  private static let italian: Set<String> = [
    "agli", "ai", "alla", "alle", "che", "ci", "come", "con", "dei", "della", "delle", "di", "gli", "i", "il", "le",
    "nei",
    "nella", "non", "nostra", "nostre", "nostri", "nostro", "o", "per", "piu", "possiamo", "potremmo", "sono", "tra",
    "tutti",
    "una", "un",
  ]
  private static let tagalog: Set<String> = [
    "ang", "ano", "at", "ating", "ay", "kaya", "ko", "kung", "mga", "na", "namin", "natin", "ng", "nila", "paano",
    "para",
    "sa", "sila", "tayo", "upang",
  ]
  private static let vietnamese: Set<String> = [
    "cac", "cach", "cho", "chung", "co", "cua", "de", "duoc", "giup", "hoc", "lam", "la", "mot", "nao", "nhung", "sao",
    "ta",
    "the", "va", "voi",
  ]
  private static let haitian: Set<String> = [
    "ak", "an", "anpil", "ap", "ede", "elev", "fanmi", "gen", "ka", "kapab", "ki", "kijan", "kouman", "lekol", "li",
    "nan",
    "nou", "pa", "pou", "sa", "ta", "timoun", "yo", "yon",
  ]
  private static let somali: Set<String> = [
    "ah", "ardayda", "ayaan", "ee", "iyo", "ka", "karnaa", "ku", "sidee", "si", "u", "waa", "waxaa",
  ]
}
