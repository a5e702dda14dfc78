import InquiryDomain
import InquiryStore

extension Workbench {
  /// Keeps the answers given so far, so that nothing typed is lost when a form is left half way.
  ///
  /// A draft belongs to its slot and not to a person; it is no part of the history and no undo touches it.
  package func keepDraft(_ fields: [String: String], in slot: String) throws {
    try store.writeUnjournalled { try $0.keepDraft(fields, in: slot, at: ambient.now()) }
  }

  /// The answers that were kept in a slot, by the name of their field; nil where there are none.
  package func draft(_ slot: String) throws -> [String: String]? { try read { try $0.draft(slot) } }

  /// Forgets a form that was left half way and will not be taken up again.
  package func dropDraft(_ slot: String) throws { try store.writeUnjournalled { try $0.dropDraft(slot) } }

  /// The forms left half way whose slots begin alike, newest first.
  package func draftSlots(beginning prefix: String) throws -> [String] {
    try read { try $0.draftSlots(beginning: prefix) }
  }
}
