/// Looks at playlists for what `practice.md` §7 asks of them, without asking any address.
package struct PlaylistAudit: Sendable {
  /// The most resources of a session list.
  package static let mostItems = 7
  /// The most minutes of a session list.
  package static let mostMinutes = 60
  /// The most minutes of a resource that fits between two other things.
  package static let shortMinutes = 5
  /// After so many days an address should be looked at again.
  package static let freshDays = 365

  private let resources: [String: ResourceContent]
  private let today: CivilDate

  /// - Parameter resources: everything that lists may name.
  package init(resources: [ResourceContent], today: CivilDate) {
    self.resources = Dictionary(resources.map { ($0.slug, $0) }, uniquingKeysWith: { one, _ in one })
    self.today = today
  }

  /// What there is to mend, list by list, and then resources that have one address.
  ///
  /// Each resource is spoken of once, in the first of its lists.
  package func findings(in lists: [PlaylistContent]) -> [PlaylistFinding] {
    var spokenOf: Set<String> = []
    return lists.flatMap { list in
      let own = list.items.compactMap { resources[$0.slug] }
      let new = own.filter { spokenOf.insert($0.slug).inserted }
      return findings(about: list, own) + findings(about: new, in: list.slug)
    } + twins(among: spokenOf)
  }

  private func findings(about list: PlaylistContent, _ own: [ResourceContent]) -> [PlaylistFinding] {
    guard !own.isEmpty else { return [PlaylistFinding(.empty, playlist: list.slug)] }
    var found: [PlaylistFinding] = []
    let minutes = own.compactMap(\.minutes).reduce(0, +)
    if list.forSession, own.count > Self.mostItems {
      found.append(PlaylistFinding(.tooMany, playlist: list.slug, amount: own.count))
    }
    if list.forSession, minutes > Self.mostMinutes {
      found.append(PlaylistFinding(.tooLong, playlist: list.slug, amount: minutes))
    }
    if !own.contains(where: { $0.usedBy == .partner }) {
      found.append(PlaylistFinding(.noPartner, playlist: list.slug, resources: own.prefix(1).map(\.slug)))
    }
    if !own.contains(where: { $0.minutes ?? .max <= Self.shortMinutes }) {
      found.append(PlaylistFinding(.noShort, playlist: list.slug))
    }
    return found
  }

  private func findings(about new: [ResourceContent], in list: String) -> [PlaylistFinding] {
    let each = new.flatMap { resource in
      [
        resource.minutes == nil ? PlaylistFinding(.noMinutes, playlist: list, resources: [resource.slug]) : nil,
        resource.prompt == nil ? PlaylistFinding(.noPrompt, playlist: list, resources: [resource.slug]) : nil,
        isUnanswered(resource) ? PlaylistFinding(.unanswered, playlist: list, resources: [resource.slug]) : nil,
      ].compactMap(\.self)
    }
    let old = new.filter(isUnchecked).map(\.slug)
    return each + (old.isEmpty ? [] : [PlaylistFinding(.unchecked, playlist: list, resources: old, amount: old.count)])
  }

  private func isUnchecked(_ resource: ResourceContent) -> Bool {
    guard resource.url != nil else { return false }
    guard let day = resource.lastCheck?.on else { return true }
    return today - day > Self.freshDays
  }

  private func isUnanswered(_ resource: ResourceContent) -> Bool {
    guard let check = resource.lastCheck, check.how == .asked, let answer = check.answer else { return false }
    return !answer.hasPrefix("ok")
  }

  /// Resources with one address, where at least one of them was spoken of.
  private func twins(among slugs: Set<String>) -> [PlaylistFinding] {
    var byAddress: [String: [String]] = [:]
    for resource in resources.values {
      guard let url = resource.url, let address = try? WebAddress(url) else { continue }
      byAddress[address.sameness, default: []].append(resource.slug)
    }
    return byAddress.values.filter { $0.count > 1 && !slugs.isDisjoint(with: $0) }
      .map { $0.sorted() }.sorted { $0[0] < $1[0] }
      .map { PlaylistFinding(.sameAddress, resources: $0, amount: $0.count) }
  }
}
