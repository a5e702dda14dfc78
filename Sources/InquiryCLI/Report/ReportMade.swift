import Foundation
import InquiryDomain
import InquiryWorkbench

/// Puts what was made where it belongs, and says where that is.
struct ReportMade {
  let place: ReportPlaceOptions
  let options: ReportOptions
  let context: CommandContext

  /// A file as programs read it.
  private struct FilePart: Encodable, Sendable {
    var report: String
    var path: String
    var bytes: Int
  }

  private struct Shape: Encodable, Sendable {
    var audience: String
    var reminder: String?
    var files: [FilePart]
  }

  /// Files in the folder that was named.
  ///
  /// - Parameter folder: what people open: the folder inside it that the files are in, or the folder itself.
  func save(_ files: [ReportFile], in folder: String? = nil) throws {
    let opener = place.open ? try FileOpener(in: context.environment) : nil
    let targets = files.map { (report: $0.report, path: place.path($0.name), bytes: $0.bytes) }
    try ReportFolder(context: context, force: place.force).write(targets.map { ($0.path, $0.bytes) })
    if place.force { Self.dropNames(beside: targets.filter { $0.report == .data }.map(\.path)) }
    let whole = targets.count == 1 ? targets[0].path : folder.map(place.path) ?? place.out
    try tell(targets, saved: targets.count == 1 ? "" : "\(targets.count) files ", whole)
    try opener?.open(whole)
  }

  /// A table of names that an earlier run left must not lie beside tables without names.
  private static func dropNames(beside tables: [String]) {
    let folders = Set(tables.map { ($0 as NSString).deletingLastPathComponent })
    let named = folders.map { ($0 as NSString).appendingPathComponent("\(DataTables.people).csv") }
    for path in named where !tables.contains(path) && ReportFolder.holdsFile(path) {
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  /// One file under a name of its own, or on standard output.
  func save(_ file: ReportFile, as output: String, isPlain: Bool) throws {
    guard output == "-" else {
      let opener = place.open ? try FileOpener(in: context.environment) : nil
      try ReportFolder(context: context, force: place.force).write([(output, file.bytes)])
      try tell([(file.report, output, file.bytes)], saved: "", output)
      try opener?.open(output)
      return
    }
    guard isPlain || !context.profile.outputIsTTY else {
      throw Failure(
        .usage, "report.no-file", "That is no text for a terminal. Which file should it go to?",
        hint: "Name one with --output FILE, or leave --output out.")
    }
    file.bytes.withUnsafeBytes { context.output.write($0) }
    remind()
  }

  private func tell(_ files: [(report: ReportKind, path: String, bytes: Data)], saved: String, _ whole: String) throws {
    let parts = files.map { FilePart(report: $0.report.rawValue, path: $0.path, bytes: $0.bytes.count) }
    let reminder = audience.isBeyondCommunity ? ReportAudience.reminder : nil
    try context.show(
      Done(
        "report.made", Shape(audience: audience.rawValue, reminder: reminder, files: parts),
        "Saved \(saved)to \(whole == "." ? "this folder" : whole). Open with: \(FileOpener.advice(whole))"))
    remind()
  }

  /// Beside the result, for people, after all that was asked: what still has to happen before it goes further.
  private func remind() {
    guard audience.isBeyondCommunity else { return }
    let names = options.names ? "It names people, as --names asks. " : ""
    context.error.line(context.profile.errorInk.chrome(names + ReportAudience.reminder))
  }

  private var audience: ReportAudience { options.audience }
}
