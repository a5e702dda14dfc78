/// Small sets of words that more than one finder needs, folded.
enum ScrubWords {
  /// `A` and `the`, and the words that stand for them.
  static let determiners: Set<String> = [
    "a", "an", "another", "each", "every", "her", "his", "its", "my", "one", "our", "that", "the", "their", "this",
    "your",
    "el", "esa", "ese", "esta", "este", "la", "mi", "nuestra", "nuestro", "su", "un", "una", "al", "del",
  ]

  /// Determiners that point at one person whom the writer has in mind.
  static let pointing: Set<String> = [
    "her", "his", "my", "our", "that", "the", "their", "this", "your", "el", "esa", "ese", "esta", "este", "la", "mi",
    "nuestra", "nuestro", "su",
  ]

  /// Words after which an indefinite person is anybody: `when a student is late`.
  static let anybody: Set<String> = [
    "before", "cada", "cuando", "each", "every", "everytime", "if", "once", "si", "unless", "until", "when", "whenever",
    "where", "whether", "while",
  ]

  /// What people do in stories: after it or before it stands a person.
  static let telling: Set<String> = [
    "agreed", "announced", "answered", "arrived", "asked", "asks", "became", "began", "believed", "brought", "called",
    "came", "complained", "cried", "decided", "emailed", "explained", "feels", "felt", "forgot", "gave", "goes", "got",
    "grabbed", "heard", "hit", "hugged", "ignored", "interrupted", "invited", "kept", "knew", "laughed", "left",
    "listened", "looked", "made", "mentioned", "met", "moved", "noticed", "offered", "paused", "pushed", "quit", "ran",
    "refused", "replied", "responded", "reminded", "said", "sat", "saw", "says", "screamed", "shared", "shouted",
    "showed",
    "sighed", "smiled", "snapped", "spoke", "stared", "stood", "stopped", "suggested", "texted", "thanked", "thinks",
    "thought", "threatened", "told", "took", "translated", "tried", "turned", "waited", "walked", "wanted", "wants",
    "wept", "went", "whispered", "wondered", "wrote", "yelled",
    "dijo", "dice", "llego", "lloro", "pidio", "pregunto", "quiere", "vino",
  ]

  /// Verbs that a person follows: `I asked Oluwaseun`.
  static let tellingWhom: Set<String> = [
    "asked", "called", "emailed", "hugged", "invited", "met", "reminded", "tell", "telling", "texted", "thank",
    "thanked",
    "told", "asking", "dear", "hi", "hello", "hola", "querida", "querido",
  ]

  /// Small words that tell that a sentence is English.
  static let english: Set<String> = [
    "and", "are", "at", "by", "for", "from", "had", "has", "have", "he", "her", "his", "i", "in", "is", "my", "not",
    "of",
    "on", "our", "she", "that", "the", "their", "they", "to", "told", "was", "we", "were", "when", "who", "with",
  ]

  /// Particles inside a name: `Ana de la Cruz`.
  static let particles: Set<String> = [
    "al", "ben", "bin", "bint", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn",
    "la", "las", "le", "los", "ni", "san", "santa", "st", "ter", "van", "von",
  ]

  /// One person's place in a family or a class, before a name: `her son Malik`.
  static let kin: Set<String> = [
    "aunt", "baby", "boy", "boyfriend", "brother", "child", "colleague", "cousin", "dad", "daughter", "father",
    "friend",
    "girl", "girlfriend", "grandchild", "granddaughter", "grandfather", "grandma", "grandmother", "grandpa", "grandson",
    "guardian", "husband", "kid", "mama", "man", "mom", "mother", "mum", "neighbor", "neighbour", "nephew", "niece",
    "papa", "parent", "partner", "scholar", "sibling", "sister", "son", "stepdad", "stepmom", "student", "teacher",
    "teen",
    "twin", "twins", "uncle", "wife", "woman", "aide", "abuela", "abuelo", "alumna", "alumno", "amiga", "amigo",
    "companera", "companero", "esposa", "esposo", "estudiante", "hermana", "hermano", "hija", "hijo", "madre",
    "maestra",
    "maestro", "nieta", "nieto", "nina", "nino", "novia", "novio", "padre", "prima", "primo", "senora", "senor", "tia",
    "tio",
  ]

  /// Things that go by a name as well: `a program called Second Step`.
  static let things: Set<String> = [
    "activity", "app", "approach", "are", "article", "assessment", "award", "be", "been", "book", "building",
    "campaign",
    "center", "chapter", "class", "club", "committee", "conference", "course", "curriculum", "cycle", "day", "district",
    "document", "event", "exercise", "film", "folder", "form", "framework", "fund", "game", "grant", "group",
    "initiative",
    "is", "it", "kit", "lesson", "list", "meeting", "method", "model", "movie", "network", "organization", "park",
    "phase",
    "place", "platform", "podcast", "practice", "process", "product", "program", "programme", "project", "protocol",
    "report", "routine", "school", "series", "session", "site", "skill", "so", "software", "something", "song", "space",
    "step", "strategy", "structure", "study", "survey", "system", "team", "technique", "test", "theme", "thing", "this",
    "tool", "town", "training", "unit", "video", "was", "website", "what", "workshop", "programa", "libro", "juego",
  ]

  /// Words after a capital that make it a place, a day or an institution.
  static let institutions: Set<String> = [
    "act", "assessment", "association", "award", "bay", "beach", "books", "bridge", "building", "center", "centre",
    "church", "city", "clinic", "club", "college", "company", "conference", "council", "county", "creek", "curriculum",
    "day", "district", "family", "foundation", "framework", "fund", "garden", "gym", "hall", "heights", "hill", "hills",
    "hospital", "house", "initiative", "institute", "island", "lab", "library", "method", "middle", "model", "month",
    "museum", "park", "prize", "program", "project", "protocol", "river", "school", "schools", "scholarship", "stadium",
    "street", "survey", "test", "theory", "university", "valley", "week", "academy", "elementary", "high", "avenue",
    "ave",
    "st", "road", "rd", "boulevard", "blvd", "drive", "lane", "way", "court", "plaza", "square",
  ]
}
