import Foundation
import InquiryDomain

/// A person's own folder of protocols; one that isn't there holds none.
struct ProtocolFolder: Sendable {
  let url: URL

  /// The files by id, and what is wrong with the folder itself.
  func files() -> (byID: [String: URL], problems: [ContentProblem]) {
    var byID: [String: URL] = [:]
    guard let candidates = candidates() else { return (byID, [unreadable]) }
    var problems: [ContentProblem] = []
    for file in candidates {
      let id = file.deletingPathExtension().lastPathComponent
      if let first = byID[id] {
        let message = "\(first.lastPathComponent) holds the protocol \"\(id)\" too; expected one file for each id"
        problems.append(ContentProblem(path: file.path, line: 1, column: 1, message: message))
      } else {
        byID[id] = file
      }
    }
    return (byID, problems)
  }

  /// Looks for one file without listing the others.
  func file(_ id: String) -> URL? {
    let names = ["yaml", "yml"].map { url.appendingPathComponent("\(id).\($0)") }
    return names.first { isRegular($0) }
  }

  private var unreadable: ContentProblem {
    let message = "the folder can't be read; expected a folder of YAML files that you may open"
    return ContentProblem(path: url.path, line: 1, column: 1, message: message)
  }

  private func candidates() -> [URL]? {
    guard FileManager.default.fileExists(atPath: url.path) else { return [] }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: url.path) else { return nil }
    let yaml = names.filter { !$0.hasPrefix(".") && ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) }
    return yaml.sorted().map { url.appendingPathComponent($0) }.filter(isRegular)
  }

  /// Opening a pipe or a device by accident would wait forever.
  private func isRegular(_ file: URL) -> Bool {
    let resolved = file.resolvingSymlinksInPath()
    let attributes = try? FileManager.default.attributesOfItem(atPath: resolved.path)
    return attributes?[.type] as? FileAttributeType == .typeRegular
  }
}
