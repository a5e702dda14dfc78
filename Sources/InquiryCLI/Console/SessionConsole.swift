import InquiryDomain

/// Leads a running session at the terminal.
enum SessionConsole {
  /// Takes over the terminal until the facilitator leaves.
  static func open(_ session: Session, in context: CommandContext) throws {}
}
