/// One page of the wall, with exactly what it shows.
protocol Page: Sendable {
  var frame: Frame { get }
  /// The template that it fills.
  static var template: String { get }
  /// The module that runs on it; nil for a page that needs none.
  static var script: String? { get }
  /// Where it stands, for the links that change the language when the page answers a form.
  var home: String { get }
  /// The words of its own in the browser's title.
  var heading: String { get }
  /// What went wrong with the last form, where something did.
  var problem: Problem? { get }
  /// Its own values for the template.
  var values: [String: Any] { get }
}

extension Page {
  static var script: String? { nil }
  var problem: Problem? { nil }

  /// The whole page as HTML.
  var html: String {
    var all = frame.at(home).values
    all["title"] = "\(heading) – \(frame.words("frame.name"))"
    all["page"] = Self.template
    all["refresh"] = false
    all["community"] = ""
    all["sorting"] = false
    all["before"] = false
    all["asking"] = false
    all["problem"] = problem?.values(in: frame.words) ?? false
    all["script"] = Self.script.map { ServedAssets.address("\($0).js") } ?? false
    all["preload"] = Self.script.map { ServedAssets.imports(of: "\($0).js").map(ServedAssets.address) } ?? []
    all.merge(values) { _, own in own }
    return Templates.fill(Self.template, with: all)
  }
}
