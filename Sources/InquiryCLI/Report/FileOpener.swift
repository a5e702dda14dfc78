import InquiryDomain

/// Opens a file with the program that the computer has for it.
struct FileOpener {
  #if os(macOS)
    static let name = "open"
  #else
    static let name = "xdg-open"
  #endif

  private let program: OtherProgram

  /// - Throws: `Failure` where the computer has no such program.
  init(in environment: [String: String]) throws(Failure) {
    guard let program = OtherProgram(Self.name, in: environment) else {
      throw Failure(
        .unavailable, "report.no-opener", "\(Self.name) is not on this computer, so hmw can't open files.",
        hint: "Leave out --open, and open the file yourself.")
    }
    self.program = program
  }

  func open(_ path: String) throws(Failure) {
    guard program.run([path]) else {
      throw Failure(
        .unavailable, "report.not-opened", "\(path) was made, but \(Self.name) could not open it.",
        hint: "Open it yourself, for example with a browser.")
    }
  }

  /// What people can type, such as `xdg-open 'My poster.html'`; nothing in the name means anything to a shell.
  static func advice(_ path: String) -> String {
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
    return isPlain ? "\(name) \(path)" : "\(name) '\(path.replacing("'", with: "'\\''"))'"
  }
}
