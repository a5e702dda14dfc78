import Foundation
import InquiryReports
import InquiryTestSupport

/// The scanner of Debian's zbar-tools, a reader that knows nothing of how our codes are made.
struct QRScanner {
  /// Where it is; nil where it is not installed.
  static let path: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { "\($0)/zbarimg" }.first { FileManager.default.isExecutableFile(atPath: $0) }

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What it reads in each picture; a picture it can't read gives no line.
  func read(_ pictures: [Picture], asBytes: Bool = false) throws -> [String] {
    let names = try pictures.enumerated().map { index, picture in
      let name = "\(index).pgm"
      try folder.write(Data(picture.bytes), to: name)
      return folder.file(name)
    }
    try folder.write(Data(), to: "read.txt")
    let process = Process()
    process.executableURL = URL(filePath: Self.path ?? "/usr/bin/zbarimg")
    process.arguments = ["--nodbus", "-q", "--raw"] + (asBytes ? ["-Sbinary"] : []) + names
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: folder.file("read.txt")))
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let text = String(decoding: try folder.bytes(of: "read.txt"), as: UTF8.self)
    return text.split(separator: "\n").map(String.init)
  }
}

/// A picture in grey, dark where it is asked to be.
struct Picture {
  let width: Int
  let height: Int
  let isDark: (_ row: Int, _ column: Int) -> Bool

  init(width: Int, height: Int, isDark: @escaping (_ row: Int, _ column: Int) -> Bool) {
    (self.width, self.height, self.isDark) = (width, height, isDark)
  }

  init(_ code: QRCode) {
    let side = code.side + 2 * QRCode.margin
    self.init(width: side, height: side) { code.isDark($0 - QRCode.margin, $1 - QRCode.margin) }
  }

  /// As a portable greymap, each module four points wide.
  var bytes: [UInt8] {
    let scale = 4
    let head = Array("P5\n\(width * scale) \(height * scale)\n255\n".utf8)
    return (0..<height * scale).reduce(into: head) { bytes, row in
      bytes += (0..<width * scale).map { isDark(row / scale, $0 / scale) ? 0 : 255 }
    }
  }
}
