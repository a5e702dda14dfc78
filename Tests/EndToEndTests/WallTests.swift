import Foundation
import Testing

@Suite("The wall in real browsers")
struct WallTests {
  /// The programs that the scenes need, and where people's computers have them.
  static let missing = ["python3", "chromium", "chromedriver", "zbarimg"].filter { name in
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return !folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
  }

  /// Set where a missing browser is a failure; there the trials run by themselves, all of them.
  static let isRequired = ProcessInfo.processInfo.environment["HMW_REQUIRE_BROWSER"] == "1"

  static let script = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Wall/browser.py").standardized.path

  @Test("need a browser where one is required")
  func required() {
    #expect(!Self.isRequired || Self.missing.isEmpty, "not installed: \(Self.missing.joined(separator: ", "))")
  }

  @Test(
    "join by the square code, keep their seat, and post once over a network that was cut",
    .enabled(
      if: WallTests.missing.isEmpty, "skipped: chromium, chromedriver, zbarimg and python3 are not all installed"),
    .timeLimit(.minutes(20)),
    arguments: ["join_by_qr", "seat_kept", "offline"])
  func scene(name: String) throws {
    let hmw = try BuiltBinary()
    defer { hmw.remove() }
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let answer = try hmw.run(
      "/usr/bin/env", ["python3", "-B", Self.script, BuiltBinary.path, "--only", name, "--shots", hmw.home.path],
      path: path)
    #expect(answer.status == 0, "\(answer.output)\(answer.error)")
    #expect(answer.output.contains("ok "), "\(answer.output)")
  }
}
