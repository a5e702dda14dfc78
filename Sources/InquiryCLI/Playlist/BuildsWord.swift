import ArgumentParser
import InquiryDomain

/// What a playlist or a resource builds, as people type it: `K,S` or `knowledge, skills`.
struct BuildsWord: ExpressibleByArgument {
  let categories: [Category]

  init?(argument: String) {
    let words = argument.split { $0 == "," || $0.isWhitespace }
    let found = words.compactMap { Category(typed: String($0)) }
    guard found.count == words.count else { return nil }
    categories = found
  }

  static var allValueStrings: [String] { Category.allCases.map(\.rawValue) }
}

extension Resource.Kind: ExpressibleByArgument {}
extension Resource.Use: ExpressibleByArgument {}

extension Resource.Level: ExpressibleByArgument {
  /// Reads `lead-others` and `lead` as well, which need no quotes.
  package init?(argument: String) {
    let typed = argument.lowercased().replacing("-", with: " ")
    guard !typed.isEmpty, let level = Self.allCases.first(where: { $0.rawValue.hasPrefix(typed) }) else { return nil }
    self = level
  }
}
