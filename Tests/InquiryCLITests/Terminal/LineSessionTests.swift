import InquiryDomain
import Testing

@testable import InquiryCLI

@Suite("A prompt on the screen")
struct LineSessionTests {
  private let window = WindowSize(columns: 20, rows: 10)

  private func screen(_ session: inout LineSession, _ keys: [Key]) -> ScreenModel {
    var screen = ScreenModel(columns: window.columns)
    screen.show(session.paint(in: window))
    for key in keys {
      _ = session.take(key)
      screen.show(session.paint(in: window))
    }
    return screen
  }

  @Test("A long line goes on in the next row, between clusters, and the cursor with it")
  func wraps() {
    var session = LineSession(Prompt("note> "))
    let screen = screen(&session, "漢字 and some words more".map { .text(String($0)) })
    #expect(screen.rows == ["note> 漢字 and some", " words more"])
    #expect(screen.cursorRow == 1)
    #expect(screen.cursorColumn == 11)
  }

  @Test("Whatever the keys, the screen shows what a fresh drawing would show")
  func sameAsFresh() {
    let keys: [Key] = [
      .text("Three Year 4 teachers "), .text("漢字👩🏽‍🏫"), .left, .left, .text("é"), .wordLeft, .backspace, .home,
      .text("> "), .delete,
      .end, .backspace, .killToSpace, .yank, .text("\u{301}"), .text("漢字漢字漢字漢字漢字"), .wordLeft, .killToEnd, .up, .down,
      .killToStart,
    ]
    for count in 1...keys.count {
      var session = LineSession(Prompt("> "), history: ["an earlier and rather long line"])
      let shown = screen(&session, Array(keys.prefix(count)))
      var direct = ScreenModel(columns: window.columns)
      var screen = LineScreen()
      direct.show(screen.paint(LineLayout(prompt: "> ", buffer: session.buffer, window: window)))
      #expect(shown.rows == direct.rows, "after \(keys[count - 1])")
      #expect(
        [shown.cursorRow, shown.cursorColumn] == [direct.cursorRow, direct.cursorColumn], "after \(keys[count - 1])")
    }
  }

  @Test("Typing at the end sends nothing but what was typed")
  func quiet() {
    var session = LineSession(Prompt("> "))
    _ = session.paint(in: window)
    _ = session.take(.text("a"))
    #expect(session.paint(in: window) == "a")
    #expect(session.paint(in: window) == "")
  }

  @Test("A tick prints its lines above and keeps the words begun")
  func tick() {
    var session = LineSession(Prompt("8:12> "))
    var screen = screen(&session, [.text("half a thought that is long")])
    screen.show(session.take(Tick(prompt: "5:00> ", linesAbove: ["5 minutes left"]), in: window))
    #expect(screen.rows == ["5 minutes left", "5:00> half a though", "t that is long"])
    screen.show(session.take(Tick(prompt: "4:59> "), in: window))
    #expect(screen.rows[1] == "4:59> half a though")
    #expect(session.take(Tick(prompt: "4:59> "), in: window) == "")
  }

  @Test("In accessible mode a tick says its lines and repaints nothing")
  func accessibleTick() {
    var session = LineSession(Prompt("8:12> "), accessible: true)
    _ = screen(&session, [.text("x")])
    #expect(session.take(Tick(prompt: "8:11> "), in: window) == "")
    #expect(session.take(Tick(linesAbove: ["5 minutes left"]), in: window).contains("5 minutes left\r\n"))
  }

  @Test("A secret shows stars and stays out of the history")
  func masked() {
    var session = LineSession(Prompt("code: ", masked: true), history: ["earlier"])
    #expect(screen(&session, [.text("K漢"), .up]).rows == ["code: **"])
  }

  @Test("The prompt's first lines are printed once, and its style takes no room")
  func prompt() {
    var session = LineSession(Prompt("A heading\n\u{1B}[1mnote>\u{1B}[22m "))
    let screen = screen(&session, [.text("x"), .home])
    #expect(screen.rows == ["A heading", "note> x"])
    #expect(screen.cursorColumn == 6)
  }

  @Test("What was pasted can't drive the terminal")
  func hostilePaste() {
    var session = LineSession(Prompt("> "))
    let screen = screen(&session, [.paste("a\u{1B}[2Jb\u{202E}c\td")])
    #expect(screen.rows == ["> a[2Jbc d"])
    let result = LineResult.paste(["a", "\u{9B}2Jb"])
    #expect(!session.finish(result, in: window).contains("\u{9B}"))
  }

  @Test(
    "A terminal that adds up the parts of a cluster still shows the whole row",
    arguments: ["क्षत्रिय विद्यालय की कहानी", "👩🏽‍🏫👩🏽‍🏫👩🏽‍🏫👩🏽‍🏫", "🇫🇮🇸🇪🇳🇴🇩🇰🇮🇸🇪🇪🇱🇻"])
  func pessimistic(text: String) {
    let layout = LineLayout(prompt: "> ", buffer: EditBuffer(text), window: window)
    let widths = layout.rows.map { $0.unicodeScalars.reduce(0) { $0 + Character($1).displayWidth } }
    #expect(widths.allSatisfy { $0 < window.columns })
    #expect(layout.rows.joined() == "> " + text)
  }

  @Test("Of a line longer than the window the rows around the cursor are drawn")
  func tall() {
    let buffer = EditBuffer(String(repeating: "x", count: 1000))
    let layout = LineLayout(prompt: "> ", buffer: buffer, window: WindowSize(columns: 20, rows: 5))
    #expect(layout.rows.count == 4)
    #expect(layout.cursorRow == 3)
  }

  @Test("Any window is drawn without a row that's too wide", arguments: [1, 2, 3, 5, 9, 20, 40])
  func narrow(columns: Int) {
    let window = WindowSize(columns: columns, rows: 50)
    let layout = LineLayout(prompt: "session 3> ", buffer: EditBuffer("漢字 and more"), window: window)
    #expect(layout.rows.allSatisfy { $0.displayWidth <= max(2, columns - 1) })
  }
}
