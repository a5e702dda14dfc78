package import InquiryContent
package import InquiryDomain
package import InquiryStore

/// All that a person can do with a workbook, each one method; console, shell and web call these and nothing below.
package struct Workbench: Sendable {
  package let store: Store
  package let library: ProtocolLibrary
  package let ambient: Ambient

  package init(store: Store, library: ProtocolLibrary, ambient: Ambient) {
    self.store = store
    self.library = library
    self.ambient = ambient
  }

  /// Opens the workbook at a path, making it where there is none if asked to.
  package static func open(
    at path: String, creating: Bool = false, library: ProtocolLibrary, ambient: Ambient
  ) throws -> Workbench {
    Workbench(store: try Store.open(at: path, creating: creating, in: ambient), library: library, ambient: ambient)
  }

  /// What people should be told about the file, such as that its mode was mended.
  package var notices: [String] { store.notices }

  /// One operation, one line of history, one undo.
  func change<Value>(by actor: Actor, _ body: (Writing) throws -> Value) throws -> Value {
    try store.write(by: actor, in: ambient, body)
  }

  func read<Value>(_ body: (Reading) throws -> Value) throws -> Value {
    try store.read(body)
  }
}
