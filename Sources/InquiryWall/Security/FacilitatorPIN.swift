/// Six digits that let a browser on another computer lead; made for one run of the server and kept nowhere.
package struct FacilitatorPIN: Equatable, Sendable {
  /// The digits, to show to whoever started the server.
  package let digits: String

  /// A new PIN from the system's random numbers.
  package init() {
    digits = String(String(Int.random(in: 1_000_000...1_999_999)).dropFirst())
  }

  /// The PIN with these digits.
  package init(digits: String) {
    self.digits = digits
  }
}
