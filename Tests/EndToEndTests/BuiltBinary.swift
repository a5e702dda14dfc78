import Foundation

/// The hmw that the tests were built with, run as people run it.
struct BuiltBinary {
  /// A folder of its own for every run.
  let home: URL

  init() throws {
    home = FileManager.default.temporaryDirectory.appending(path: "hmw-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
  }

  static let path = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "hmw").path

  struct Answer {
    var output: String
    var error: String
    var status: Int32
  }

  var environment: [String: String] {
    [
      "HOME": home.path, "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LANG": "C.UTF-8",
      "TZ": "UTC",
    ]
  }

  /// Runs one command line and waits for it.
  func run(_ arguments: [String], input: String = "", environment extra: [String: String] = [:]) throws -> Answer {
    try launch(Self.path, arguments, input: input, environment: environment.merging(extra) { $1 })
  }

  /// Runs another program that finds hmw on its path.
  func run(_ program: String, _ arguments: [String], path: String) throws -> Answer {
    try launch(program, arguments, input: "", environment: environment.merging(["PATH": path]) { $1 })
  }

  private func launch(
    _ program: String, _ arguments: [String], input: String, environment: [String: String]
  ) throws -> Answer {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = home
    let files = try (0..<3).map { try file($0, $0 == 0 ? input : "") }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Answer(
      output: try String(contentsOf: files[1], encoding: .utf8),
      error: try String(contentsOf: files[2], encoding: .utf8),
      status: process.terminationStatus)
  }

  func run(_ arguments: String..., input: String = "") throws -> Answer { try run(arguments, input: input) }

  private func file(_ number: Int, _ text: String) throws -> URL {
    let url = home.appending(path: ".stream-\(number)-\(UUID().uuidString)")
    try Data(text.utf8).write(to: url)
    return url
  }

  func remove() { try? FileManager.default.removeItem(at: home) }
}
