import Foundation
import Testing

@testable import InquiryCLI

@Suite("Lines from a pipe")
struct PlainInputTests {
  private func results(of bytes: [UInt8]) -> [LineResult] {
    let pipe = Pipe()
    Thread {
      try? pipe.fileHandleForWriting.write(contentsOf: Data(bytes)); try? pipe.fileHandleForWriting.close()
    }.start()
    var input = PlainInput(input: TerminalDescriptor(number: pipe.fileHandleForReading.fileDescriptor))
    var all: [LineResult] = []
    while all.last != .endOfInput(partial: "") { all.append(input.next(prompt: Prompt("unseen"))) }
    return all
  }

  @Test(
    "Lines arrive one by one, whatever ends them",
    arguments: [
      ("one\ntwo\n", ["one", "two"]), ("one\r\ntwo", ["one", "two"]), ("\n\nx", ["", "", "x"]), ("", []),
      ("\u{FEFF}first\n\u{FEFF}second\n", ["first", "\u{FEFF}second"]), ("é漢👩🏽‍🏫\n", ["é漢👩🏽‍🏫"]),
    ])
  func lines(text: String, expected: [String]) {
    #expect(results(of: Array(text.utf8)) == expected.map { .line($0) } + [.endOfInput(partial: "")])
  }

  @Test("Bytes that are no UTF-8 don't stop the reading")
  func invalid() {
    #expect(
      results(of: [0x61, 0xFF, 0x62, 0x0A, 0x63]) == [.line("a\u{FFFD}b"), .line("c"), .endOfInput(partial: "")])
  }

  @Test("A line of more than a mebibyte is cut between characters, and the next one is whole")
  func long() throws {
    let bytes =
      Array("x".utf8) + Array(String(repeating: "é", count: PlainInput.longestLine).utf8) + Array("\nnext\n".utf8)
    let pipe = Pipe()
    Thread { try? pipe.fileHandleForWriting.write(contentsOf: Data(bytes)) }.start()
    var input = PlainInput(input: TerminalDescriptor(number: pipe.fileHandleForReading.fileDescriptor))
    guard case .line(let line) = input.next(prompt: Prompt("")) else { throw CancellationError() }
    #expect(line.utf8.count == PlainInput.longestLine - 1)
    #expect(!line.contains("\u{FFFD}"))
    #expect(input.wasTruncated)
    #expect(input.next(prompt: Prompt("")) == .line("next"))
    #expect(!input.wasTruncated)
  }
}
