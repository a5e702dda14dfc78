/// Who works with whom: pairs, and one triad where the number is odd (`practice.md` §12).
package struct Pairs: Equatable, Sendable {
  /// Someone who is there and works with others.
  package typealias Member = Identifier<Person>

  /// Two or three people each; nobody is left out as soon as there are two.
  package let teams: [[Member]]

  /// Forms pairs inside each circle, with as few repeats of earlier pairs as a turn of the circle allows.
  ///
  /// - Parameters:
  ///   - circles: the people of each community, in a stable order.
  ///   - earlier: pairs that have worked together before.
  ///   - sites: the school of each; two of one school are put together only where there is no other way.
  package init(circles: [[Member]], earlier: Set<Set<Member>> = [], sites: [Member: Identifier<School>] = [:]) {
    let weights = Weights(earlier: earlier, sites: sites)
    let alone = circles.filter { $0.count == 1 }.flatMap(\.self)
    let full = circles.filter { $0.count > 1 } + (alone.count > 1 ? [alone] : [])
    var teams = full.flatMap { Self.exchanged(Self.bestTurn(of: $0, weights), weights) }
    if alone.count == 1 { Self.place(alone[0], in: &teams, weights) }
    self.teams = teams
  }

  /// Somebody who is the only one of their circle takes a third from a triad, else makes a pair a triad.
  private static func place(_ member: Member, in teams: inout [[Member]], _ weights: Weights) {
    if let triad = teams.firstIndex(where: { $0.count == 3 }) {
      let last = teams[triad].indices.reversed().min { first, second in
        weights.of([teams[triad][first], member]) < weights.of([teams[triad][second], member])
      }
      teams.append([teams[triad].remove(at: last ?? 2), member])
    } else if let pair = teams.indices.min(by: { first, second in
      weights.of(teams[first] + [member]) < weights.of(teams[second] + [member])
    }) {
      teams[pair].append(member)
    }
  }

  private static func bestTurn(of circle: [Member], _ weights: Weights) -> [[Member]] {
    let turns = (0..<max(1, circle.count - 1)).map { teams(of: circle, turn: $0) }
    return turns.min { weights.of($0) < weights.of($1) } ?? []
  }

  /// The circle method of round-robin tournaments: the first stays, the others turn.
  private static func teams(of circle: [Member], turn: Int) -> [[Member]] {
    guard circle.count > 3 else { return [circle] }
    let rest = Array(circle.dropFirst())
    let turned = [circle[0]] + rest[turn...] + rest[..<turn]
    var teams = (0..<turned.count / 2).map { [turned[$0], turned[turned.count - 1 - $0]] }
    if turned.count % 2 == 1 { teams[teams.count - 1].append(turned[turned.count / 2]) }
    return teams
  }
}
