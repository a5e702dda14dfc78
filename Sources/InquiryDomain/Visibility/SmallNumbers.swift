/// Keeps numbers back that would point at a few people (`practice.md` §2.3 and §10).
///
/// The community and the cohort know one another; the network and the public get no number below five, and none from
/// which such a one could be had by subtraction.
package struct SmallNumbers: Equatable, Sendable {
  /// The smallest number that may be told.
  package static let least = 5

  /// Whether anything is kept back at all.
  package let hides: Bool

  package init(for audience: ReportAudience) {
    hides = audience >= .network
  }

  /// A number that stands alone.
  package func told(_ number: Int) -> ToldNumber {
    hides && number < Self.least ? .few : .exactly(number)
  }

  /// Numbers whose sum may be known, such as one for each community: hidden ones must not be had by subtraction.
  package func told(parts: [Int]) -> [ToldNumber] {
    let small = Set(parts.indices.filter { told(parts[$0]) == .few })
    let hidden = completed(small, sizes: parts)
    return parts.indices.map { small.contains($0) ? .few : hidden.contains($0) ? .withheld : .exactly(parts[$0]) }
  }

  /// How many of how many, such as those who were there: both they and the others must be enough, or none.
  package func told(_ part: Int, of whole: Int) -> ToldNumber {
    guard hides else { return .exactly(part) }
    guard part >= Self.least else { return .few }
    return whole - part == 0 || whole - part >= Self.least ? .exactly(part) : .withheld
  }

  /// As `told(_:of:)` for several groups, of which the sums may be known.
  package func told(_ groups: [(part: Int, whole: Int)]) -> [ToldNumber] {
    let alone = groups.map { told($0.part, of: $0.whole) }
    let hidden = completed(Set(alone.indices.filter { alone[$0].number == nil }), sizes: groups.map(\.part))
    return alone.indices.map { alone[$0].number != nil && hidden.contains($0) ? .withheld : alone[$0] }
  }

  /// Hides the next smallest too until what is hidden is more than one number, and together no small one.
  ///
  /// Numbers that are equal are hidden together: the largest is told of all that have it, or of none.
  private func completed(_ hidden: Set<Int>, sizes: [Int]) -> Set<Int> {
    var hidden = hidden
    while !hidden.isEmpty, hidden.count == 1 || hidden.reduce(0, { $0 + sizes[$1] }) < Self.least,
      let next = sizes.indices.filter({ !hidden.contains($0) }).min(by: { sizes[$0] < sizes[$1] })
    {
      hidden.formUnion(sizes.indices.filter { sizes[$0] == sizes[next] })
    }
    return hidden
  }
}
