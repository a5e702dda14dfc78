import Foundation
import InquiryContent
import InquiryDomain
import InquiryWorkbench

/// A whole playlist as one text to be changed: in an editor, or as a file.
struct PlaylistPaper {
  let playlist: Playlist
  let context: CommandContext

  /// Opens it in the person's editor; nil where nothing was changed.
  ///
  /// - Throws: `Failure` where the text can't be used; then it is kept, and the failure says where.
  func edit() throws -> PlaylistView? {
    let editors = ["HMW_EDITOR", "VISUAL", "EDITOR"]
    guard editors.contains(where: { context.environment[$0]?.isEmpty == false }) else {
      throw Failure(
        .usage, "editor.none", "No editor is named on this computer.",
        hint: "Name one: export EDITOR=nano. Or: hmw playlist edit \(playlist.number) --title TITLE")
    }
    let text = try context.workbench().contents(of: [playlist.id]).map(PlaylistWriter.text).joined().trimmed
    let question =
      "Playlist \(playlist.number): change, move or take away whole entries. A resource with only its id is one you have."
    guard let written = try LongText(context: context).edit(text, about: question, reading: { .end }) else {
      return nil
    }
    do {
      let view = try take(Array("\(written.words)\n".utf8), written.page ?? "the text")
      written.discard()
      return view
    } catch var failure as Failure {
      if let page = written.page { failure.hint = "What you wrote is in \(page). Mend it, then: \(again(page))" }
      throw failure
    }
  }

  private func again(_ page: String) -> String { "hmw playlist edit \(playlist.number) --file \(page)" }

  /// Makes the playlist say what the text says.
  ///
  /// - Throws: `Failure` where anything is wrong with it; then nothing has been changed.
  func take(_ bytes: [UInt8], _ path: String) throws -> PlaylistView {
    var files = PlaylistFiles()
    files.add(bytes: bytes, path: path == "-" ? "standard input" : path)
    let workbench = try context.curatedWorkbench()
    let problems = files.problems(knowing: try workbench.knownResources(files.wanted))
    guard problems.isEmpty, let content = files.contents.first else {
      PlaylistProblems(kind: "playlist.edit", problems: problems, files: 1).lines(on: context.screen)
        .forEach(context.error.line)
      throw Failure(
        .invalid, "playlist.broken", "Nothing was changed: \(Plural.count(problems.count, "problem")) in the text.",
        hint: "Mend it, then: \(again(path))")
    }
    return try workbench.rewritePlaylist(playlist.id, as: content, by: context.actor())
  }
}
