import Foundation
import InquiryDomain
import InquiryWorkbench
import Testing

@testable import InquiryWall

@Suite("What people wrote, on a page")
struct EscapingTests {
  static let attacks = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' autofocus onfocus=alert(1) x='",
    "</script><script>alert(1)</script>", "<!--", "]]>", "{{t.join.title}}", "{{{state}}}", "&lt;b&gt;",
    // A combining accent makes one character of the mark before it.
    "\"\u{301} onmouseover=alert(1) x=\"\u{301}", "<\u{301}b>", "&\u{301}amp;", ">\u{20DD}", "'\u{FE0F} x='\u{FE0F}",
    "\u{0}\u{1}\u{FFFE}", "\u{2028}\u{2029}", "javascript:alert(1)",
  ]

  @Test("No mark that means something to HTML is left in a text or an attribute", arguments: attacks)
  func text(attack: String) {
    let escaped = PageText().escapeText(attack)
    #expect(!escaped.unicodeScalars.contains { "<>\"'".unicodeScalars.contains($0) })
    #expect(!escaped.unicodeScalars.contains { $0.value < 9 || $0.value == 0xFFFE })
  }

  @Test("A part of a page escapes as the page does", arguments: attacks)
  func part(attack: String) {
    let problem = Problem(Failure(.invalid, "x", attack, hint: attack))
    let page = JoinPage(frame: .sample(), code: attack, problem: problem).html
    #expect(!page.contains("<script>alert"))
    #expect(!page.contains("<img src=x"))
    #expect(PageMarks.attributes(in: page).isDisjoint(with: ["onerror", "onfocus", "onmouseover", "autofocus"]))
  }

  @Test("Nothing in the state ends the element that carries it", arguments: attacks)
  func data(attack: String) throws {
    let page = RoomPage(frame: .sample(), state: try .sample(note: attack)).html
    let parts = page.components(separatedBy: "<script type=\"application/json\" id=\"state\">")
    let state = try #require(parts.last?.components(separatedBy: "</script>").first)
    #expect(parts.count == 2)
    #expect(!state.contains("<"))
    #expect(try RoomState(json: state).notes.first?.text == attack)
    #expect(PageMarks.attributes(in: parts[0]).isDisjoint(with: ["onerror", "onfocus", "onmouseover", "autofocus"]))
  }

  @Test("No template lets anything through unescaped")
  func templates() {
    for name in AssetShelf.names where name.hasSuffix(".mustache") {
      let text = AssetShelf.source(named: name) ?? ""
      #expect(!text.contains("{{{") && !text.contains("{{&"), "\(name)")
      #expect(!text.contains("style=") && !text.contains(" onclick"), "\(name)")
    }
  }

  @Test("No module writes HTML")
  func modules() {
    for name in AssetShelf.names where name.hasSuffix(".js") {
      let text = AssetShelf.source(named: name) ?? ""
      for word in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function"] {
        #expect(!text.contains(word), "\(name): \(word)")
      }
      for word in [
        "randomUUID", "crypto.subtle", "serviceWorker", "navigator.clipboard", "navigator.locks", "wakeLock",
      ] {
        #expect(!text.contains(word) || name == "dom.js", "\(name): \(word)")
      }
    }
  }
}
