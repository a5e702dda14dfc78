import InquiryStore

extension Workbench {
  /// Puts a checked copy of everything at a path, to practise in.
  package func copy(to path: String) throws { try store.backup(to: path) }
}
