import Testing

@testable import InquiryCLI

@Suite("Colour and signs")
struct InkTests {
  private let on = Ink(isOn: true, unicode: true)
  private let off = Ink(isOn: false, unicode: false)

  @Test("Without colour no escape is written")
  func withoutColour() {
    let texts = [off.bold("x"), off.cyan("x"), off.warning("x"), off.saved("x"), off.column("R", "x")]
    #expect(texts.allSatisfy { $0 == "x" })
  }

  @Test("A style inside another leaves the outer one on")
  func nested() {
    #expect(on.bold("a" + on.cyan("b") + "c") == "\u{1B}[1ma\u{1B}[36mb\u{1B}[39mc\u{1B}[22m")
  }

  @Test(
    "Each column of the wall has one of the basic colours",
    arguments: [("R", "36"), ("K", "33"), ("S", "35"), ("D", "32")])
  func wallColumns(letter: Character, code: String) {
    #expect(on.column(letter, "x") == "\u{1B}[\(code)mx\u{1B}[39m")
    #expect(on.column("?", "x") == "x")
  }

  @Test("hmw's own lines turn to ASCII where the terminal has nothing else")
  func chrome() {
    #expect(off.chrome("next · “wall” … it’s → 5×") == "next - \"wall\" ... it's -> 5x")
    #expect(on.chrome("next · …") == "next · …")
  }
}
