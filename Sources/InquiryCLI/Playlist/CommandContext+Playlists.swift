import InquiryDomain
import InquiryWorkbench

extension CommandContext {
  /// The workbook to read playlists from; one in memory with what came with hmw where there is none to write to.
  func shelf() throws -> Workbench {
    guard hasWorkbook else { return try Workbench.shippedShelf(library: library, ambient: ambient) }
    let workbench = try workbench()
    guard try workbench.playlists().isEmpty, try !workbench.bringLibrary() else { return workbench }
    return try Workbench.shippedShelf(library: library, ambient: ambient)
  }

  /// The workbook to write playlists into, made where there is none: a curator may start before any group does.
  func curatedWorkbench() throws -> Workbench { try workbench(creating: true) }

  /// The resource somebody means by its place in a playlist or by its word in files.
  func item(_ typed: String, in view: PlaylistView) throws(Failure) -> Resource {
    if let place = Int(typed), view.resources.indices.contains(place - 1) { return view.resources[place - 1] }
    if let resource = view.resources.first(where: { $0.slug == typed }) { return resource }
    let count = view.resources.count
    throw Failure(
      .notFound, "playlist.item-not-found",
      count == 0
        ? "Playlist \(view.playlist.number) is empty."
        : "\"\(typed.safeForTerminal())\" is no place in playlist \(view.playlist.number), which has 1 to \(count).",
      hint: "hmw playlist show \(view.playlist.number)")
  }
}
