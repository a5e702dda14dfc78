import Foundation
import Testing

@testable import InquiryWall

@Suite("Assets")
struct AssetTests {
  @Test("Every import leads to a module that is served, under its version")
  func imports() throws {
    for name in ServedAssets.names where name.hasSuffix(".js") {
      let text = try #require(ServedAssets.named(name)?.text)
      for part in text.components(separatedBy: "from \"./").dropFirst()
        + text.components(separatedBy: "import \"./").dropFirst()
      {
        let address = String(part.prefix { $0 != "\"" })
        #expect(address.hasSuffix("?v=\(ServedAssets.version)"), "\(name): \(address)")
        #expect(ServedAssets.named(address.plainPath) != nil, "\(name): \(address)")
      }
    }
  }

  @Test("A page asks for all that its module imports, directly or not")
  func preloads() {
    let found = ServedAssets.imports(of: "room.js")
    for name in ["live.js", "store.js", "outbox.js", "send.js", "words.js", "dom.js"] { #expect(found.contains(name)) }
  }

  @Test(
    "What is not an asset is not served", arguments: ["../words/en.json", "words/en.json", "join.mustache", "", "room"])
  func strangers(name: String) { #expect(ServedAssets.named(name) == nil) }

  @Test("The style uses logical directions alone, and asks nobody else for anything")
  func style() throws {
    let style = try #require(ServedAssets.named("hmw.css")?.text)
    for word in [
      "margin-left", "margin-right", "padding-left", "padding-right", "text-align: left", "text-align: right",
      "float: left", "border-left", "border-right", "@import", "url(", "http",
    ] {
      #expect(!style.replacingOccurrences(of: "[href^=\"http\"]", with: "").contains(word), "\(word)")
    }
    #expect(style.contains("prefers-color-scheme: dark") && style.contains("forced-colors: active"))
    #expect(style.contains("prefers-reduced-motion") && style.contains("@media print"))
  }
}
