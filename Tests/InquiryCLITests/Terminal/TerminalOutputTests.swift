import Foundation
import Testing

@testable import InquiryCLI

@Suite("Writing to a descriptor")
struct TerminalOutputTests {
  @Test("Everything is written, also when the reader is slow and the pipe doesn't wait")
  func slowReader() {
    let pipe = Pipe()
    let end = pipe.fileHandleForWriting.fileDescriptor
    _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
    let text = String(repeating: "漢字 and more\n", count: 30_000)
    Thread {
      TerminalOutput(descriptor: TerminalDescriptor(number: end)).write(text)
      try? pipe.fileHandleForWriting.close()
    }.start()
    #expect(pipe.fileHandleForReading.readDataToEndOfFile() == Data(text.utf8))
  }

  @Test("A reader that has left ends the run quietly")
  func brokenPipe() async {
    await #expect(processExitsWith: .exitCode(0)) {
      TerminalOutput.prepare()
      let pipe = Pipe()
      dup2(pipe.fileHandleForWriting.fileDescriptor, 1)
      try pipe.fileHandleForWriting.close()
      try pipe.fileHandleForReading.close()
      TerminalOutput.standard.line("nobody reads this")
      exit(9)
    }
  }

  #if os(Linux)
    @Test("A full disk is reported with code 73")
    func fullDisk() async throws {
      let result = try await #require(processExitsWith: .exitCode(73), observing: [\.standardErrorContent]) {
        dup2(open("/dev/full", O_WRONLY), 1)
        TerminalOutput.standard.line("results")
      }
      #expect(String(decoding: result.standardErrorContent, as: UTF8.self).contains("hmw: can't write the output"))
    }
  #endif

  @Test("A lost standard error stops nothing")
  func lostError() async {
    await #expect(processExitsWith: .exitCode(9)) {
      close(2)
      TerminalOutput.error.line("unheard")
      exit(9)
    }
  }
}
