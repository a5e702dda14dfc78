import Foundation
import InquiryDomain

/// Long text from a person's own editor, or from a box that a line with only a dot closes.
struct LongText {
  let context: CommandContext

  /// What was written, and the page it stands on if an editor made one.
  struct Written {
    var words: String
    var page: String?

    func discard() {
      if let page { try? FileManager.default.removeItem(atPath: page) }
    }
  }

  /// How the box of long text goes on.
  enum BoxLine {
    case line(String)
    case end
    /// Ctrl-C: nothing is kept; what was written is handed back.
    case broken(partial: String)
  }

  /// The words as they are now; nil where nothing was changed or nothing is left.
  ///
  /// - Parameter reading: gives the next line of the box.
  /// - Throws: `Failure` where the editor failed, or where the box was left: then the hint has the words.
  func edit(_ text: String, about question: String, reading: () -> BoxLine) throws -> Written? {
    let names = ["HMW_EDITOR", "VISUAL", "EDITOR"]
    guard let editor = names.compactMap({ context.environment[$0] }).first(where: { !$0.isEmpty }) else {
      return try box(reading)
    }
    return try with(editor, text, question)
  }

  private func box(_ reading: () -> BoxLine) throws -> Written? {
    context.tell("Write as many lines as you like. A line with only a dot ends it.")
    var lines: [String] = []
    reading: while true {
      switch reading() {
      case .line("."), .end: break reading
      case .line(let line): lines.append(line)
      case .broken(let partial): throw Left(words: (lines + [partial]).joined(separator: "\n").cleanedForStorage())
      }
    }
    let text = lines.joined(separator: "\n").cleanedForStorage()
    return text.isEmpty ? nil : Written(words: text)
  }

  /// The box was left with Ctrl-C; the words so far.
  struct Left: Error {
    var words: String
  }

  /// The draft is in the person's own folder and goes when it has been read.
  private func with(_ editor: String, _ text: String, _ question: String) throws -> Written? {
    let path = "\(context.folder.path)/draft-\(context.ambient.makeID()).txt"
    let page = "\(text)\n\n# \(question)\n# Lines that begin with # are left out. An empty page changes nothing.\n"
    guard
      FileManager.default.createFile(atPath: path, contents: Data(page.utf8), attributes: [.posixPermissions: 0o600])
    else {
      throw Failure(
        .cannotWrite, "draft.cannot-write", "hmw can't make a draft in \(context.folder.path).",
        hint: "Type it here instead.")
    }
    try run(editor, path)
    let edited = String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    let words = edited.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("#") }
      .joined(separator: "\n").cleanedForStorage()
    let written = Written(words: words, page: path)
    guard words.isEmpty || words == text else { return written }
    written.discard()
    return nil
  }

  private func run(_ editor: String, _ path: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "\(editor) \"$1\"", "hmw", path]
    guard (try? process.run()) != nil else {
      throw Failure(
        .unavailable, "editor.missing", "Your editor \(editor) did not start.", hint: "Set HMW_EDITOR to one you have.")
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(
        .unavailable, "editor.failed", "Your editor stopped with an error; what you wrote is in \(path).",
        hint: "Paste it here, or try again: e")
    }
  }
}
