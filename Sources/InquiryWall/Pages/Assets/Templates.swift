import Mustache

/// The templates of the pages, read once from the binary.
enum Templates {
  /// A template filled with values; empty where there is no such template, which a test rules out.
  static func fill(_ name: String, with values: [String: Any]) -> String {
    library.render(values, withTemplate: name) ?? ""
  }

  static let library: MustacheLibrary = {
    MustacheContentTypes.register(PageText(), named: PageText.name)
    MustacheContentTypes.register(PageData(), named: PageData.name)
    var library = MustacheLibrary()
    for file in AssetShelf.sources(in: "templates/", ending: ".mustache") {
      guard let template = try? template(file.text) else { continue }
      library.register(template, named: file.name)
    }
    return library
  }()

  /// A template that escapes with our own rules, wherever it is used: a part would fall back to the engine's.
  static func template(_ text: String) throws -> MustacheTemplate {
    let chosen = text.hasPrefix("{{% CONTENT_TYPE:") ? text : "{{% CONTENT_TYPE:\(PageText.name)}}\(text)"
    return try MustacheTemplate(string: chosen)
  }
}
