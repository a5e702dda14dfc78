import ArgumentParser
import InquiryDomain

/// A column as people type it: a letter or the beginning of its name.
struct CategoryWord: ExpressibleByArgument {
  let category: Category

  init?(argument: String) {
    guard let category = Category(typed: argument) else { return nil }
    self.category = category
  }

  static var allValueStrings: [String] { Category.allCases.map(\.rawValue) }
}
