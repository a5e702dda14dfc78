import Foundation
import Synchronization

/// `hmw serve` as a process of its own, with its streams in files or, where a test is about that, in a pipe.
final class RunningServer {
  struct Trouble: Error, CustomStringConvertible {
    let description: String
  }

  /// When the process ended, however long the test that asks has to wait for its turn.
  private final class End: Sendable {
    let moment = Mutex<ContinuousClock.Instant?>(nil)
  }

  private let process = Process()
  private let pipe = Pipe()
  private let errors: URL
  private let end = End()

  /// Starts it; its first line comes later.
  init(_ hmw: BuiltBinary, _ words: [String], path: String = BuiltBinary.path) throws {
    errors = hmw.home.appending(path: ".serve-\(UUID().uuidString)")
    try Data().write(to: errors)
    process.executableURL = URL(filePath: path)
    process.arguments = words
    process.environment = hmw.environment
    process.currentDirectoryURL = hmw.home
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = try FileHandle(forWritingTo: errors)
    process.terminationHandler = { [end] _ in end.moment.withLock { $0 = .now } }
    try process.run()
  }

  deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  var error: String { (try? String(contentsOf: errors, encoding: .utf8)) ?? "" }

  /// What came through the pipe first; empty where the program ended without a word.
  func firstWords() -> String { String(decoding: pipe.fileHandleForReading.availableData, as: UTF8.self) }

  /// The data of the JSON line that says where it listens.
  func data() throws -> [String: Any] {
    let words = firstWords()
    guard let document = try? JSONSerialization.jsonObject(with: Data(words.utf8)) as? [String: Any],
      let data = document["data"] as? [String: Any]
    else { throw Trouble(description: "no JSON: \(words) \(error)") }
    return data
  }

  /// Sends a signal; the exit code, and how long the end took.
  func stop(_ signal: Int32 = SIGTERM) async throws -> (status: Int32, took: Duration) {
    let begin = ContinuousClock.now
    kill(process.processIdentifier, signal)
    while true {
      if let end = end.moment.withLock({ $0 }) { return (process.terminationStatus, begin.duration(to: end)) }
      guard begin.duration(to: .now) < .seconds(20) else { throw Trouble(description: "still running: \(error)") }
      try await Task.sleep(for: .milliseconds(10))
    }
  }
}
