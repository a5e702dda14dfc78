package import Foundation
package import InquiryDomain

/// The protocols a person can run: those that came with hmw, and those in a folder of their own, which win.
package struct ProtocolLibrary: Sendable {
  let folder: ProtocolFolder?

  /// A library with the protocols of that folder before the shipped ones; nil leaves only those that came with hmw.
  ///
  /// Nothing is read until somebody asks, and a folder that is not there counts as an empty one.
  package init(folder: URL?) {
    self.folder = folder.map { ProtocolFolder(url: $0) }
  }

  /// One protocol by its id. Only its own file is read.
  ///
  /// - Throws: `Failure` where there is none of that id, or where its file has problems.
  package func find(_ id: String) throws(Failure) -> LibraryEntry {
    guard ContentIdentifier.isProtocol(id) else { throw notFound(id) }
    if let file = folder?.file(id) { return try own(id, file) }
    guard let shipped = ShippedProtocols.read(id) else { throw notFound(id) }
    guard let definition = shipped.definition else { throw broken(id, shipped.problems) }
    return LibraryEntry(definition: definition, source: .shipped)
  }

  /// Every protocol in the order of their ids, and beside them what is wrong with files that can't be used.
  ///
  /// An own file with problems hides the shipped protocol of its id here, as it does in `find`.
  package func all() -> (entries: [LibraryEntry], problems: [ContentProblem]) {
    let own = folder.map { $0.files() } ?? (byID: [:], problems: [])
    var entries: [LibraryEntry] = []
    var problems = own.problems
    for id in Set(ShippedProtocols.ids).union(own.byID.keys).sorted() {
      let result = own.byID[id].map { Self.check(file: $0) } ?? ShippedProtocols.read(id)
      problems += result?.problems ?? []
      guard let definition = result?.definition else { continue }
      entries.append(entry(definition, file: own.byID[id]))
    }
    return (entries, problems)
  }

  private func own(_ id: String, _ file: URL) throws(Failure) -> LibraryEntry {
    let (definition, problems) = Self.check(file: file)
    guard let definition else { throw broken(id, problems) }
    return entry(definition, file: file)
  }

  private func entry(_ definition: FacilitationProtocol, file: URL?) -> LibraryEntry {
    guard let file else { return LibraryEntry(definition: definition, source: .shipped) }
    let overrides = ShippedProtocols.contains(definition.id)
    return LibraryEntry(definition: definition, source: .folder(path: file.path), overrides: overrides)
  }

  private func notFound(_ id: String) -> Failure {
    let known = ShippedProtocols.ids + (folder?.files().byID.keys.sorted() ?? [])
    let near = NearestWord.to(id, in: known)
    let hint = near.map { "Did you mean \"\($0)\"?" } ?? "\"hmw protocol list\" shows them all."
    return Failure(.notFound, "protocol.not-found", "There is no protocol \(YAMLWording.quoted(id)).", hint: hint)
  }

  private func broken(_ id: String, _ problems: [ContentProblem]) -> Failure {
    let first = problems.first.map { " \($0)." } ?? ""
    let more = problems.count > 1 ? " It has \(problems.count) problems in all." : ""
    let hint = problems.first.map { "\"hmw protocol check \($0.path)\" shows what to mend." }
    return Failure(
      .invalid, "protocol.broken", "The protocol \"\(id)\" can't be used.\(first)\(more)", hint: hint)
  }
}

extension ProtocolLibrary {
  /// Reads a protocol from text and says everything that is wrong with it; the protocol is nil if anything is.
  ///
  /// A path that ends in `.yaml` or `.yml` must repeat the id.
  package static func check(
    text: String, path: String
  ) -> (definition: FacilitationProtocol?, problems: [ContentProblem]) {
    check(bytes: Array(text.utf8), path: path)
  }

  /// Reads a protocol from the bytes of a file, which may not even be text.
  package static func check(
    bytes: [UInt8], path: String
  ) -> (definition: FacilitationProtocol?, problems: [ContentProblem]) {
    let log = ProblemLog(path: path)
    guard let text = ContentBytes.text(bytes, log: log), let root = YAMLComposer(log: log).root(of: text) else {
      return (nil, log.problems)
    }
    let definition = ProtocolReader(log: log, fileName: fileName(path)).read(root)
    return (definition, log.problems)
  }

  /// Reads a protocol from a file.
  package static func check(file: URL) -> (definition: FacilitationProtocol?, problems: [ContentProblem]) {
    let log = ProblemLog(path: file.path)
    guard let bytes = ContentBytes.read(file, log: log) else { return (nil, log.problems) }
    return check(bytes: bytes, path: file.path)
  }

  private static func fileName(_ path: String) -> String? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return [".yaml", ".yml"].first { name.hasSuffix($0) }.map { String(name.dropLast($0.count)) }
  }
}
