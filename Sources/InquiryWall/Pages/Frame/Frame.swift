import InquiryDomain

/// What stands around every page: its language, whose phone it is, and what protects its forms.
package struct Frame: Sendable {
  /// Somebody by name.
  package struct Person: Equatable, Sendable {
    package var id: String
    package var name: String

    package init(id: String, name: String) {
      (self.id, self.name) = (id, name)
    }
  }

  /// Who writes on this phone.
  package struct Seat: Equatable, Sendable {
    /// Whoever writes now; nil on a device that only leads.
    package var person: Person?
    /// The others who write on the same phone.
    package var others: [Person]
    /// Who may still be added to it, of the roster; empty for a typed name.
    package var sharable: [Person]
    /// Whether this person keeps a PIN for private entries.
    package var hasPIN: Bool

    package init(person: Person?, others: [Person] = [], sharable: [Person] = [], hasPIN: Bool = false) {
      self.person = person
      self.others = others
      self.sharable = sharable
      self.hasPIN = hasPIN
    }
  }

  package var words: Words
  /// The token that a plain form must bring along.
  package var form: String
  /// The page's own path, with what follows a question mark, for the links that change the language.
  package var path: String
  /// Whose phone it is; nil before anybody has come in.
  package var seat: Seat?
  package var leads: Bool
  /// What heads the bar, such as the cohort and the session; nothing of it before anybody has come in.
  package var place: String
  /// Makes the identifier of a form: 32 hexadecimal digits, new each time.
  package var freshID: @Sendable () -> String

  /// A frame; `path` is taken as it came, and only its known part is used.
  package init(
    words: Words, form: String = "", path: String = "/", seat: Seat? = nil, leads: Bool = false, place: String = "",
    freshID: @escaping @Sendable () -> String = Frame.randomID
  ) {
    self.words = words
    self.form = form
    self.path = path
    self.seat = seat
    self.leads = leads
    self.place = place
    self.freshID = freshID
  }

  /// 128 random bits as hexadecimal digits.
  @Sendable package static func randomID() -> String {
    (0..<2).map { _ in UInt64.random(in: .min ... .max) }
      .map { number in
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
      }
      .joined()
  }
}
