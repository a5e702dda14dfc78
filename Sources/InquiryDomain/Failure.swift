/// What a person meets when something can't be done: what happened, and what to type next.
package struct Failure: Error, Equatable, Sendable, CustomStringConvertible {
  /// The family a failure belongs to; each door maps it to an exit code or an HTTP status.
  package enum Kind: String, CaseIterable, Sendable {
    /// The words of the command are off, or a flag is needed.
    case usage
    /// A file or an entry breaks a rule.
    case invalid
    case notFound
    /// Something hmw needs is not there.
    case unavailable
    /// A fault of hmw's own.
    case fault
    case cannotWrite
    /// Somebody else moved first, or holds the file.
    case busy
    case notAllowed
    case badSettings
  }

  package var kind: Kind
  /// A stable dotted name for programs, such as `cohort.not-found`.
  package var code: String
  /// What happened and why, in one sentence that an educator understands.
  package var message: String
  /// The exact next thing to type, or what to do.
  package var hint: String?

  /// A failure with its stable dotted name, its sentence, and what to type next.
  package init(_ kind: Kind, _ code: String, _ message: String, hint: String? = nil) {
    self.kind = kind
    self.code = code
    self.message = message
    self.hint = hint
  }

  package var description: String { hint.map { "\(message) \($0)" } ?? message }
}
