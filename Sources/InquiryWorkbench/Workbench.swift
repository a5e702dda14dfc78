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

  /// One operation, one line of history, one undo.
  func change<Value>(by actor: Actor, _ body: (Writing) throws -> Value) throws -> Value {
    try store.write(by: actor, in: ambient, body)
  }

  func read<Value>(_ body: (Reading) throws -> Value) throws -> Value {
    try store.read(body)
  }
}
