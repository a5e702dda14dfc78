/// All that hmw asks of the outside world, so that tests can answer in its place.
package struct Ambient: Sendable {
  /// The moment it is.
  package var now: @Sendable () -> Instant
  /// A new identifier's text: a UUIDv7 in lower case, later ones sorting after earlier ones.
  package var makeID: @Sendable () -> String
  /// Tells the maker of identifiers of one made earlier, so that later ones sort after it even if the clock went back.
  package var goOn: @Sendable (_ after: String) -> Void
  /// Sixty-four random bits, unguessable in the live product.
  package var random: @Sendable () -> UInt64

  /// An outside world that answers with these three.
  package init(
    now: @escaping @Sendable () -> Instant, makeID: @escaping @Sendable () -> String,
    random: @escaping @Sendable () -> UInt64, goOn: @escaping @Sendable (_ after: String) -> Void = { _ in }
  ) {
    self.goOn = goOn
    self.now = now
    self.makeID = makeID
    self.random = random
  }

  /// A new identifier that remembers for what kind of entity it was made.
  package func identifier<E: Entity>(for type: E.Type = E.self) -> Identifier<E> {
    Identifier(makeID())
  }

  /// A secret of 128 random bits as 32 hexadecimal digits.
  package func token() -> String {
    hexadecimal(random()) + hexadecimal(random())
  }
}

/// The sixteen hexadecimal digits of a number, in lower case.
func hexadecimal(_ bits: UInt64) -> String {
  let digits = String(bits, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
