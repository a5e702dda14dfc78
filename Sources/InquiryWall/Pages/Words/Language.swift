/// A language that the wall's pages speak.
package enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case spanish = "es"
  case arabic = "ar"

  /// Which way its lines run, as HTML names it.
  package var direction: String { self == .arabic ? "rtl" : "ltr" }

  /// What its own speakers call it.
  package var ownName: String {
    switch self {
    case .english: "English"
    case .spanish: "Español"
    case .arabic: "العربية"
    }
  }

  /// The first of these that names a language we have: what was asked for, what was kept, what the browser prefers.
  ///
  /// - Parameters:
  ///   - asked: of the address, as in `?lang=es`.
  ///   - kept: of the cookie `hmw_lang`.
  ///   - accepts: the header `Accept-Language`.
  package static func choose(asked: String?, kept: String?, accepts: String?) -> Language {
    if let named = asked.flatMap(Language.init(rawValue:)) ?? kept.flatMap(Language.init(rawValue:)) { return named }
    return preferred(accepts ?? "") ?? .english
  }

  /// The language with the greatest weight in an `Accept-Language` header; the earlier of two alike.
  private static func preferred(_ header: String) -> Language? {
    let ranges = header.prefix(500).split(separator: ",").compactMap { range -> (Language, Double)? in
      let parts = range.split(separator: ";").map { $0.filter { $0 != " " } }
      guard let tag = parts.first, let language = Language(rawValue: tag.prefix { $0 != "-" }.lowercased()) else {
        return nil
      }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
      return weight > 0 ? (language, weight) : nil
    }
    return ranges.enumerated().max { ($0.element.1, $1.offset) < ($1.element.1, $0.offset) }?.element.0
  }
}
