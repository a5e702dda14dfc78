package import InquiryDomain

extension CohortBook {
  /// The member a person means by a number, a name, a part of one, or initials.
  ///
  /// - Throws: `Failure` where nobody or more than one fits.
  package func person(_ typed: String) throws(Failure) -> Person {
    let handles = PersonHandle(names: members.map(\.person.name), numbers: members.map(\.person.number))
    switch handles.resolve(typed) {
    case .match(let index): return members[index].person
    case .ambiguous(let indices):
      let names = indices.map { members[$0].person.name }.joined(separator: ", ")
      throw Failure(.invalid, "person.ambiguous", "\"\(typed)\" could be \(names).", hint: "Type more of the name.")
    case .none(let near):
      throw Failure(
        .notFound, "person.not-found", "There is nobody called \"\(typed)\" in \(cohort.name).",
        hint: near.map { "Did you mean \(members[$0].person.name)?" } ?? "hmw person list")
    }
  }

  /// The community a person means by its number or a part of its name.
  ///
  /// - Throws: `Failure` where none or more than one fits.
  package func community(typed: String) throws(Failure) -> Community {
    try Self.choose(typed, from: communities, named: \.name, kind: "community")
  }

  /// The school a person means by its number or a part of its name.
  ///
  /// - Throws: `Failure` where none or more than one fits.
  package func school(typed: String) throws(Failure) -> School {
    try Self.choose(typed, from: schools, named: \.name, kind: "school")
  }

  /// The one entity whose number or name fits.
  ///
  /// A number counts before a name, and a whole name before a part; case and accents do not matter.
  ///
  /// - Parameter kind: the word people use for such an entity, which is also its command.
  /// - Throws: `Failure` where none or more than one fits, with the nearest name in the hint.
  package static func choose<E: Numbered>(
    _ typed: String, from all: [E], named name: KeyPath<E, String>, kind: String
  ) throws(Failure) -> E {
    if let number = Int(typed), let match = all.first(where: { $0.number == number }) { return match }
    let key = FoldedKey(typed)
    if let exact = all.first(where: { FoldedKey($0[keyPath: name]) == key }) { return exact }
    let partial = all.filter { FoldedKey($0[keyPath: name]).text.contains(key.text) }
    if partial.count == 1, !key.text.isEmpty { return partial[0] }
    guard partial.count < 2 || key.text.isEmpty else {
      let names = partial.map { $0[keyPath: name] }.joined(separator: ", ")
      throw Failure(.invalid, "\(kind).ambiguous", "\"\(typed)\" could be \(names).", hint: "Type more of the name.")
    }
    let near = NearMatch.nearest(typed, in: all.map { $0[keyPath: name] })
    throw Failure(
      .notFound, "\(kind).not-found", "There is no \(kind) \"\(typed)\".",
      hint: near.map { "Did you mean \($0)?" } ?? "hmw \(kind) list")
  }
}
