/// The names of months and days in the languages that leaders write in most, folded.
enum TimeWords {
  static let months: [String: Int] = {
    let names = [
      ["january", "jan", "enero", "janvier", "janeiro", "يناير"],
      ["february", "feb", "febrero", "fevrier", "fevereiro", "فبراير"],
      ["march", "mar", "marzo", "mars", "marco", "مارس"], ["april", "apr", "abril", "avril", "ابريل"],
      ["may", "mayo", "mai", "maio", "مايو"], ["june", "jun", "junio", "juin", "junho", "يونيو"],
      ["july", "jul", "julio", "juillet", "julho", "يوليو"],
      ["august", "aug", "agosto", "aout", "اغسطس"],
      ["september", "sept", "sep", "septiembre", "setiembre", "septembre", "setembro", "سبتمبر"],
      ["october", "oct", "octubre", "octobre", "outubro", "اكتوبر"],
      ["november", "nov", "noviembre", "novembre", "novembro", "نوفمبر"],
      ["december", "dec", "diciembre", "decembre", "dezembro", "ديسمبر"],
    ]
    return Dictionary(names.enumerated().flatMap { month in month.element.map { ($0, month.offset + 1) } }) { one, _ in
      one
    }
  }()

  /// Months that are words or names as well, so that only a capital makes them months.
  static let doubtful: Set<String> = [
    "may", "march", "mar", "mai", "mars", "jan", "dec", "marco", "august", "june", "april",
  ]

  static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
    "thur", "thurs", "fri", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo",
  ]

  /// Words before a month's name that make `May` and `April` months.
  static let beforeMonths: Set<String> = [
    "after", "all", "before", "by", "during", "each", "early", "every", "for", "from", "in", "last", "late", "mid",
    "next",
    "of", "once", "past", "since", "this", "through", "til", "till", "to", "until", "de", "desde", "en", "hasta",
  ]

  static let seasons = [
    "winter", "winter", "spring", "spring", "spring", "summer", "summer", "summer", "fall", "fall", "fall", "winter",
  ]
  static let spanishSeasons = [
    "el invierno", "el invierno", "la primavera", "la primavera", "la primavera", "el verano", "el verano", "el verano",
    "el otoño", "el otoño", "el otoño", "el invierno",
  ]

  static let numberWords: [String: Int] = {
    let english = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]
    let spanish = [
      "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce",
      "trece",
      "catorce", "quince", "dieciseis", "diecisiete", "dieciocho", "diecinueve", "veinte",
    ]
    return Dictionary((english.enumerated().map { ($1, $0) }) + spanish.enumerated().map { ($1, $0) }) { one, _ in one }
  }()
}
