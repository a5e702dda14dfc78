import Foundation
import InquiryDomain

/// The editor that a person chose, for text that is easier to change there.
struct TextEditor {
  private let command: String

  /// Takes `HMW_EDITOR`, `VISUAL` or `EDITOR`; nobody who named none is put into vi.
  init(environment: [String: String]) throws(Failure) {
    let named = ["HMW_EDITOR", "VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    guard let named else {
      throw Failure(
        .invalid, "editor.none", "No editor is named on this computer.",
        hint: "Type or paste here, or name one before you start: export EDITOR=nano")
    }
    command = named
  }

  /// Opens a draft file and returns what was saved without its lines of tips; the file goes when it has been read.
  func edit(_ text: String, tips: [String], at path: String) throws -> String? {
    let body = ([text, ""] + tips.map { "# \($0)" }).joined(separator: "\n") + "\n"
    let made = FileManager.default.createFile(
      atPath: path, contents: Data(body.utf8), attributes: [.posixPermissions: 0o600])
    guard made else {
      throw Failure(.invalid, "editor.no-draft", "hmw can't write \(path).", hint: "Type or paste here.")
    }
    guard try run(on: path) else {
      throw Failure(
        .invalid, "editor.failed", "The editor (\(command)) ended with an error, so nothing was taken.",
        hint: "Your text is in \(path)")
    }
    let saved = try TextSource.contents(of: path)
    try? FileManager.default.removeItem(atPath: path)
    return saved.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
      .joined(separator: "\n").trimmed
  }

  /// Through the shell, since `code --wait` is a fine thing to call an editor.
  private func run(on path: String) throws -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "\(command) \"$1\"", "sh", path]
    do { try process.run() } catch { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
