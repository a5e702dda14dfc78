import InquiryDomain

/// The protocols that came with hmw, each parsed only when somebody asks for it.
enum ShippedProtocols {
  static var ids: [String] { EmbeddedFiles.protocols.map { stem($0.name) } }

  static var texts: [(id: String, text: String)] { EmbeddedFiles.protocols.map { (stem($0.name), $0.text) } }

  static func contains(_ id: String) -> Bool {
    EmbeddedFiles.protocols.contains { stem($0.name) == id }
  }

  static func read(_ id: String) -> (definition: FacilitationProtocol?, problems: [ContentProblem])? {
    guard let file = EmbeddedFiles.protocols.first(where: { stem($0.name) == id }) else { return nil }
    return ProtocolLibrary.check(text: file.text, path: "protocols/\(file.name)")
  }

  private static func stem(_ name: String) -> String {
    String(name.prefix { $0 != "." })
  }
}
