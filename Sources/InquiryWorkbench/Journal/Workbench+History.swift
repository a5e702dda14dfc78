package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Takes back the newest change that stands, or an older one by its number.
  ///
  /// Only a facilitator may, and the undo is an operation of its own, which `redo` takes back.
  ///
  /// - Returns: the operation taken back, or nil where there is nothing to undo.
  /// - Throws: `Failure` where the actor does not facilitate, the number is unknown or undone already, or a later
  ///   change touched the same entries.
  package func undo(_ sequence: Int64? = nil, by actor: Actor) throws -> OperationRecord? {
    try actor.mustFacilitate("undo")
    return try store.undo(sequence, by: actor, in: ambient)
  }

  /// Brings back what was undone last.
  ///
  /// Only a facilitator may.
  ///
  /// - Returns: the operation brought back, or nil where something new has been done since.
  /// - Throws: `Failure` where the actor does not facilitate.
  package func redo(by actor: Actor) throws -> OperationRecord? {
    try actor.mustFacilitate("redo")
    return try store.redo(by: actor, in: ambient)
  }

  /// The newest changes first.
  ///
  /// Anyone may read it: its sentences name numbers and never repeat what people wrote in their entries.
  package func history(limit: Int = 20) throws -> [OperationRecord] {
    try read { try $0.history(limit: limit) }
  }
}
