import ArgumentParser
import Foundation
import InquiryDomain

/// Says where the files are.
struct WhereCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "where", abstract: "Where your files are.", discussion: "Example: hmw where")

  static let usesSample = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let shape = WhereShape(context.folder)
    let file = shape.exists ? "\(shape.workbook) (\(WhereShape.size(shape.bytes ?? 0)))" : "none yet"
    try context.show(
      Card(
        kind: "where", payload: shape, title: "Your files", key: nil,
        fields: [
          CardField("Folder", shape.folder), CardField("Workbook", file), CardField("Own protocols", shape.protocols),
        ],
        next: shape.exists ? "Save a copy: hmw backup FILE" : "Set up a group: hmw cohort new"))
  }
}
