package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Takes back the newest change that stands, or an older one by its number.
  package func undo(_ sequence: Int64? = nil, by actor: Actor) throws -> OperationRecord? {
    try actor.mustFacilitate("undo")
    return try store.undo(sequence, by: actor, in: ambient)
  }

  /// Brings back what was undone last.
  package func redo(by actor: Actor) throws -> OperationRecord? {
    try actor.mustFacilitate("redo")
    return try store.redo(by: actor, in: ambient)
  }

  /// The newest changes first.
  package func history(limit: Int = 20) throws -> [OperationRecord] {
    try read { try $0.history(limit: limit) }
  }
}
