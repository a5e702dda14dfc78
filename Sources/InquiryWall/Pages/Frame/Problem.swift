import HTTPTypes
package import InquiryDomain

/// What went wrong with a form, in words for whoever filled it in.
package struct Problem: Equatable, Sendable {
  package var failure: Failure
  /// The `id` of the field that it concerns, where it concerns one.
  package var field: String?

  package init(_ failure: Failure, field: String? = nil) {
    (self.failure, self.field) = (failure, field)
  }

  func values(in words: Words) -> [String: Any] {
    ["message": words.message(of: failure), "hint": words.hint(of: failure) ?? false, "field": field ?? false]
  }
}

extension Words {
  /// What a failure says: in this language where the catalogue knows its code, else in the plain words of its status.
  package func message(of failure: Failure) -> String {
    if let known = known("failure.\(failure.code).message") { return known }
    guard language != .english else { return failure.message }
    return known("error.\(failure.status.code).message") ?? self("error.400.message")
  }

  /// What to do about a failure; a hint that names a command is of no use on a phone and stays away.
  package func hint(of failure: Failure) -> String? {
    if let known = known("failure.\(failure.code).hint") { return known }
    guard language == .english, let hint = failure.hint, !hint.contains("hmw "), !hint.contains("--") else {
      return nil
    }
    return hint
  }
}
