import ArgumentParser
import Foundation
import InquiryDomain
import InquiryWorkbench

/// Reads an export into a workbook that holds no group yet.
struct ImportCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Read an export back, into a new workbook.",
    discussion: "Example: hmw --data new-folder import riverside.json")

  @Argument(help: ArgumentHelp("The file that hmw export wrote; - for standard input.", valueName: "file"))
  var file: String

  @OptionGroup(title: "Global options") var global: GlobalOptions

  /// What tells the two kinds of export apart.
  private struct Label: Decodable {
    var hmw: Int
    var kind: String
  }

  private struct Document<Content: Decodable>: Decodable {
    var data: Content
  }

  private struct Shape: Encodable, Sendable {
    var groups: Int
  }

  func run(in context: CommandContext) throws {
    let export = try read(try data(in: context))
    let count = try context.workbench(creating: true).importWorkbook(export, by: try context.actor())
    let groups = count == 1 ? "1 group" : "\(count) groups"
    try context.show(Done("import", Shape(groups: count), "Read in \(groups) from \(file)."))
  }

  private func data(in context: CommandContext) throws(Failure) -> Data {
    if file == "-" { return FileHandle.standardInput.readDataToEndOfFile() }
    guard let data = FileManager.default.contents(atPath: file) else {
      throw Failure(.notFound, "import.no-file", "hmw can't read \(file).", hint: "Check its name: ls")
    }
    return data
  }

  private func read(_ data: Data) throws(Failure) -> WorkbookExport {
    let decoder = JSONDecoder()
    guard let label = try? decoder.decode(Label.self, from: data), label.hmw == 1 else { throw Self.foreign(file) }
    do {
      switch label.kind {
      case "workbook": return try decoder.decode(Document<WorkbookExport>.self, from: data).data
      case "export": return try decoder.decode(Document<CohortFile>.self, from: data).data.workbook
      default: throw Self.foreign(file)
      }
    } catch let error as DecodingError {
      throw Self.broken(file, at: error.path)
    } catch {
      throw Self.foreign(file)
    }
  }

  private static func foreign(_ file: String) -> Failure {
    Failure(
      .invalid, "import.foreign", "\(file) is not an export of hmw's.",
      hint: "Make one where the group is: hmw export --output group.json")
  }

  private static func broken(_ file: String, at path: String) -> Failure {
    Failure(
      .invalid, "import.broken", "\(file) can't be read at \(path); nothing was kept.",
      hint: "Export it again where it came from.")
  }
}

extension DecodingError {
  /// Where in the document it went wrong, such as `data.causes[3].text`.
  fileprivate var path: String {
    let context: Context? =
      switch self {
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
        .dataCorrupted(let context):
        context
      @unknown default: nil
      }
    let steps = context?.codingPath.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" } ?? []
    return steps.isEmpty ? "its beginning" : String(steps.joined().drop { $0 == "." })
  }
}
