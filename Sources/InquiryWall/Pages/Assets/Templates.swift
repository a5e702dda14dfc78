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
    return MustacheLibrary(templates: parsed)
  }()

  /// The names of the templates that could be read.
  static var names: Set<String> {
    Set(
      AssetShelf.sources(in: "templates/", ending: ".mustache").map(\.name).filter {
        library.getTemplate(named: $0) != nil
      })
  }

  private static var parsed: [String: MustacheTemplate] {
    let files = AssetShelf.sources(in: "templates/", ending: ".mustache")
    let templates = files.compactMap { file in (try? template(file.text)).map { (file.name, $0) } }
    return Dictionary(uniqueKeysWithValues: templates)
  }

  /// A template that escapes with our own rules, wherever it is used: a part would fall back to the engine's.
  static func template(_ text: String) throws -> MustacheTemplate {
    let chosen = text.hasPrefix("{{% CONTENT_TYPE:") ? text : "{{% CONTENT_TYPE:\(PageText.name)}}\(text)"
    return try MustacheTemplate(string: chosen)
  }
}
