import Foundation
import InquiryDomain

/// Makes points of a drawing, with a program of the computer's.
struct PicturePainter {
  private let program: OtherProgram
  private let isBrowser: Bool

  /// - Throws: `Failure` where the computer has no program for it.
  init(in environment: [String: String]) throws(Failure) {
    if let found = OtherProgram("rsvg-convert", in: environment) {
      (program, isBrowser) = (found, false)
    } else if let found = OtherProgram("chromium", in: environment) ?? OtherProgram("google-chrome", in: environment) {
      (program, isBrowser) = (found, true)
    } else {
      throw Failure(
        .unavailable, "report.no-painter", "For a PNG hmw needs rsvg-convert or Chromium, and finds neither.",
        hint: "Without them: hmw report board makes an SVG, which any browser shows and prints.")
    }
  }

  /// The picture as PNG.
  func png(of svg: Data) throws(Failure) -> Data {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hmw-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let (drawing, picture) = (folder.appending(path: "board.svg"), folder.appending(path: "board.png"))
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try svg.write(to: drawing)
    } catch { throw Self.failed }
    guard program.run(arguments(svg, drawing, picture)), let bytes = try? Data(contentsOf: picture) else {
      throw Self.failed
    }
    return bytes
  }

  private func arguments(_ svg: Data, _ drawing: URL, _ picture: URL) -> [String] {
    guard isBrowser else { return [drawing.path, "--output", picture.path] }
    let size = Self.size(of: svg)
    return [
      "--headless=new", "--disable-gpu", "--hide-scrollbars", "--screenshot=\(picture.path)",
      "--window-size=\(size)", "file://\(drawing.path)",
    ]
  }

  /// The width and height that the drawing says it has.
  private static func size(of svg: Data) -> String {
    let head = String(decoding: svg.prefix(400), as: UTF8.self)
    let box = head.firstMatch(of: /viewBox="0 0 ([0-9]+)[0-9.]* ([0-9]+)/)
    return box.map { "\($0.1),\($0.2)" } ?? "1600,900"
  }

  private static let failed = Failure(
    .unavailable, "report.not-painted", "The program that makes the PNG did not finish; nothing was written.",
    hint: "Without it: hmw report board makes an SVG, which any browser shows and prints.")
}
