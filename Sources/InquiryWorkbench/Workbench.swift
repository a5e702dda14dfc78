package import InquiryContent
package import InquiryDomain
package import InquiryStore

/// All that a person can do with a workbook, each one method; console, shell and web call these and nothing below.
///
/// A use case is one operation: one line of history, one undo. Those that take `by: Actor` check the rights of whoever
/// acts; those that take `to: Viewer` leave out what that reader may not see.
///
/// What they throw is `Failure`. Beside what each names, an entry may be gone (`.notFound`), and the file may be busy
/// for longer than five seconds, closed to writing, on a full disk, or damaged.
package struct Workbench: Sendable {
  /// The file beneath; doors reach it through the use cases.
  package let store: Store
  /// The protocols that an agenda can be made of.
  package let library: ProtocolLibrary
  /// The clock, the identifiers and the random numbers of everything done here.
  package let ambient: Ambient
  /// What the sender calls the change that is to be kept once however often it comes; nil for doors that ask once.
  private(set) var delivery: String?

  /// A workbench over a workbook that is open already, as tests have it.
  package init(store: Store, library: ProtocolLibrary, ambient: Ambient) {
    self.store = store
    self.library = library
    self.ambient = ambient
  }

  /// Opens the workbook at a path, making it where there is none if asked to.
  ///
  /// - Throws: `Failure` for a missing file where none may be made, a foreign or damaged one, and one of a newer hmw.
  package static func open(
    at path: String, creating: Bool = false, library: ProtocolLibrary, ambient: Ambient
  ) throws -> Workbench {
    Workbench(store: try Store.open(at: path, creating: creating, in: ambient), library: library, ambient: ambient)
  }

  /// What people should be told about the file, such as that its mode was mended.
  package var notices: [String] { store.notices }

  /// One operation, one line of history, one undo.
  func change<Value>(by actor: Actor, _ body: (Writing) throws -> Value) throws -> Value {
    try store.write(by: actor, in: ambient, delivery: delivery, body)
  }

  /// Keeps one change once, however often it is delivered, and gives the first answer again.
  ///
  /// - Parameters:
  ///   - key: what the sender calls the change; unique among all senders.
  ///   - body: calls one use case of the workbench that it is given.
  package func once(_ key: String, _ body: (Workbench) throws -> Void) throws -> Receipt {
    var receiving = self
    receiving.delivery = key
    do { try body(receiving) } catch is DeliveredBefore {}
    return try read { db in try db.receipt(key) ?? Receipt(sequence: db.latestChange(), entries: []) }
  }

  func read<Value>(_ body: (Reading) throws -> Value) throws -> Value {
    try store.read(body)
  }
}
