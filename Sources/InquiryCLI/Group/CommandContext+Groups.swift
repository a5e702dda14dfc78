import InquiryDomain
import InquiryWorkbench

extension CommandContext {
  /// The groups of a place of which the viewer may see a note.
  func groups(_ place: EntryPlace) throws -> [Wall.Group] {
    try workbench().wall(of: self.place(place), to: viewer()).columns.flatMap(\.groups)
  }

  /// The group that people mean by its number or a part of its name, with its notes.
  func group(typed: String, in place: EntryPlace) throws -> Wall.Group {
    let boxes = try groups(place)
    let group = try CohortBook.choose(typed, from: boxes.map(\.group), named: \.name, kind: "group")
    return boxes[boxes.firstIndex { $0.group.id == group.id } ?? 0]
  }
}
