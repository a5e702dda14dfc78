import InquiryDomain

/// `not yet` as an answer, alone or with what stood in the way: `not yet: no time`.
struct NotYetWords: Equatable {
  var category: InquiryDomain.Category?
  var why: String?

  /// Nil for an answer that tells of something done, such as "Not yet all of it, but 4B".
  init?(answer: String) {
    let text = answer.trimmed
    let plain = text.lowercased().replacing("-", with: " ")
    guard let beginning = ["not yet", "notyet"].first(where: plain.hasPrefix) else { return nil }
    let rest = String(text.dropFirst(beginning.count)).trimmed
    let isReason = rest.lowercased().hasPrefix("because ")
    guard rest.isEmpty || isReason || ":,;.!–—-".contains(rest.prefix(1)) else { return nil }
    let why = String(rest.drop { ":,;.!–— -".contains($0) })
    self.why = why.isEmpty ? nil : why
  }

  /// The values of `--not-yet`: a column and a reason, or one of them.
  init?(option values: [String]) {
    guard let first = values.first else { return nil }
    category = InquiryDomain.Category(typed: first)
    let words = (category == nil ? values[...] : values.dropFirst()).joined(separator: " ").trimmed
    why = words.isEmpty ? nil : words
  }
}
