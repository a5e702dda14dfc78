import InquiryDomain

/// What is said when somebody took a resource up or is done with it.
enum UseWords {
  static func started(_ use: ResourceUse, _ resource: Resource) -> String {
    "Taken up: \(name(resource)). When you are done: hmw playlist done \(resource.number). Wrong? hmw undo"
  }

  static func finished(_ use: ResourceUse, _ resource: Resource) -> String {
    let word = use.word.map { ", with the word \"\($0)\" for \(use.visibility.readers)" } ?? ""
    return "Done: \(name(resource))\(word). Wrong? hmw undo"
  }

  private static func name(_ resource: Resource) -> String {
    "\(resource.number) \"\(resource.title.truncated(to: 60))\""
  }
}
