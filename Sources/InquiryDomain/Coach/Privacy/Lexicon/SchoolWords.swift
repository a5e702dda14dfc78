/// Words that school names are made of, folded.
enum SchoolWords {
  /// Words after a school's own name that say what kind it is, short forms included.
  static let kinds: Set<String> = [
    "academy", "acad", "charter", "college", "community", "cs", "elem", "elementary", "es", "high", "hs", "infant",
    "intermediate", "international", "jr", "jhs", "junior", "k8", "k12", "kindergarten", "magnet", "middle",
    "montessori",
    "ms", "nursery", "prep", "preparatory", "preschool", "primary", "school", "schools", "secondary", "senior", "sr",
    "upper",
    "lower", "public", "primaria", "secundaria", "elemental", "campus", "prek",
  ]

  /// Words that end a school's name and make one of the capitals before them.
  static let heads: [String: StandIn] = [
    "academy": .school, "elementary": .elementary, "elem": .elementary, "primary": .elementary, "prep": .school,
    "preparatory": .school, "montessori": .school, "preschool": .elementary, "charter": .school, "magnet": .school,
    "school": .school, "middle": .middle, "high": .high, "secondary": .high, "intermediate": .middle,
    "primaria": .elementary,
    "k8": .school,
  ]

  /// Heads that name a school even where the words before them are ordinary ones: `Bright Futures Academy`.
  static let strongHeads: Set<String> = ["academy", "elementary", "elem", "preschool", "preparatory"]

  /// Words that open a school's name in Spanish and French.
  static let spanishHeads: [String: StandIn] = [
    "escuela": .school, "primaria": .elementary, "secundaria": .high, "preparatoria": .high, "colegio": .school,
    "liceo": .high, "ecole": .school, "lycee": .high, "jardin": .elementary, "bachillerato": .high,
  ]

  /// Capitals before `School` that name none.
  static let generic: Set<String> = [
    "a", "after", "all", "alternative", "an", "and", "any", "art", "arts", "at", "back", "before", "best", "boarding",
    "both", "catholic", "charter", "christian", "community", "comprehensive", "continuation", "day", "district",
    "divinity",
    "driving", "early", "elementary", "english", "every", "fifth", "first", "focus", "for", "four", "free", "from",
    "full",
    "good", "graduate", "grade", "great", "her", "high", "his", "home", "immersion", "in", "independent",
    "intermediate",
    "international", "jewish", "junior", "k", "language", "large", "law", "local", "low", "lower", "magnet", "medical",
    "middle", "model", "montessori", "most", "my", "neighborhood", "new", "newcomer", "night", "no", "normal",
    "nursing",
    "old", "one", "online", "open", "opportunity", "our", "partner", "pilot", "pre", "preparatory", "prep", "primary",
    "private", "public", "regular", "rural", "saturday", "science", "second", "secondary", "senior", "sister", "small",
    "some", "special", "spanish", "summer", "sunday", "technical", "that", "the", "their", "these", "third", "this",
    "those", "three", "title", "to", "trade", "traditional", "two", "unified", "upper", "urban", "vacation", "virtual",
    "vocational", "we", "weekend", "welcoming", "what", "when", "whole", "why", "with", "your",
  ]

  /// What a school has, after its name: `the Sunrise staff`.
  static let ofSchools: Set<String> = [
    "community", "families", "kids", "office", "parents", "principal", "pta", "staff", "students", "teacher",
    "teachers", "team",
  ]

  /// What stands before a place.
  static let atPlace: Set<String> = [
    "at", "from", "to", "near", "visited", "in", "of", "en", "de", "desde", "hacia", "left", "joined", "between",
  ]

  /// A stand-in for what the words of a name say of its kind.
  static func standIn(for words: [String]) -> StandIn {
    for word in words {
      switch word {
      case "elementary", "elem", "es", "primary", "primaria", "kindergarten", "nursery", "preschool", "infant":
        return .elementary
      case "middle", "ms", "intermediate", "jhs", "junior": return .middle
      case "high", "hs", "secondary", "secundaria", "preparatoria", "senior": return .high
      default: continue
      }
    }
    return .school
  }
}
