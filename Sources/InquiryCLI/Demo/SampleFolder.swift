import Foundation
import InquiryDomain

/// The folder of the sample, which is thrown away only where hmw made it.
struct SampleFolder {
  /// The file that tells a folder of hmw's making from somebody's own.
  static let marker = ".hmw-sample"

  let path: String

  /// Makes the folder anew, empty but for its marker.
  ///
  /// - Throws: `Failure` where there is something that hmw did not make; nothing is touched then.
  func renew() throws(Failure) {
    guard isFree else {
      throw .sampleFolderInUse(path)
    }
    do {
      let files = FileManager.default
      if isThere { try files.removeItem(atPath: path) }
      try files.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data("hmw made this folder for its sample and makes it anew each time.\n".utf8)
        .write(to: URL(filePath: "\(path)/\(Self.marker)"))
    } catch {
      throw .noSample(in: path)
    }
  }

  /// A link counts as something, even where it leads nowhere.
  private var isThere: Bool { (try? FileManager.default.attributesOfItem(atPath: path)) != nil }

  private var isFree: Bool {
    guard isThere else { return true }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return false }
    return names.isEmpty || names.contains(Self.marker)
  }
}

extension Failure {
  /// Something is where the sample belongs.
  static func sampleFolderInUse(_ folder: String) -> Failure {
    Failure(
      .cannotWrite, "demo.folder-in-use", "\(folder) holds something that is not hmw's sample, so it stays as it is.",
      hint: "Choose another folder: hmw demo --data FOLDER")
  }

  /// The sample can't be written.
  static func noSample(in folder: String) -> Failure {
    Failure(
      .cannotWrite, "demo.cannot-write", "hmw can't make the sample in \(folder).",
      hint: "Choose a folder: hmw demo --data FOLDER")
  }
}
