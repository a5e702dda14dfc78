import Foundation

extension ProtocolLibrary {
  /// The texts of all protocol files as they stand, without reading them as protocols; own ones hide shipped ones.
  package func texts() -> [(id: String, text: String)] {
    let own = folder?.files().byID ?? [:]
    let written = own.sorted { $0.key < $1.key }.compactMap { id, file in
      Self.text(of: file).map { (id: id, text: $0) }
    }
    return written + ShippedProtocols.texts.filter { own[$0.id] == nil }
  }

  private static func text(of file: URL) -> String? {
    ContentBytes.read(file, log: ProblemLog(path: file.path)).map { String(decoding: $0, as: UTF8.self) }
  }
}
