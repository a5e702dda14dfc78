import Foundation
import InquiryDomain

/// The system's `curl`, run for one request at a time with arguments that are fixed but for the address.
///
/// Foundation's own client would put curl and what it needs into hmw itself, for one command that few people use.
struct CurlProgram: Sendable {
  /// The longest that one request may take.
  static let seconds = 10

  /// What one request came to.
  struct Reply: Sendable {
    /// Of the program; 0 where there is an answer.
    var exit: Int
    /// Of HTTP; 0 for none.
    var status: Int
    /// Where the answer sends on to, as a whole address.
    var next: String?
  }

  /// How a page is asked for.
  enum Method: Sendable {
    /// Only what stands before the page.
    case head
    /// The first bytes of the page, for sites that answer nothing else.
    case firstBytes
  }

  let path: String

  /// - Throws: `Failure` where there is no such program.
  static func find(_ environment: [String: String]) throws(Failure) -> CurlProgram {
    guard let program = OtherProgram("curl", in: environment) else {
      throw Failure(
        .unavailable, "links.no-curl", "To ask addresses I need the program curl, which is not on this computer.",
        hint: "Install it, for example: sudo apt-get install curl. Everything else: hmw playlist check")
    }
    return CurlProgram(path: program.path)
  }

  /// Asks once, without following where it is sent on to.
  ///
  /// - Parameter machine: the address on the internet that the host's name was found to have.
  func ask(_ address: WebAddress, at machine: String, _ method: Method) -> Reply {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments(address, machine, method)
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return Reply(exit: 2, status: 0) }
    let bytes = (try? output.fileHandleForReading.readToEnd()) ?? Data()
    process.waitUntilExit()
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let next = lines.dropFirst().first.map(String.init) ?? ""
    return Reply(
      exit: Int(process.terminationStatus), status: lines.first.flatMap { Int($0) } ?? 0,
      next: next.isEmpty ? nil : next)
  }

  private func arguments(_ address: WebAddress, _ machine: String, _ method: Method) -> [String] {
    let how = method == .head ? ["--head"] : ["--range", "0-1023", "--max-filesize", "1048576", "--limit-rate", "64k"]
    // An address in numbers needs no looking up.
    let isNamed = !address.host.contains(":")
    let place = machine.contains(":") ? "[\(machine)]" : machine
    let pinned = isNamed ? ["--resolve", "\(address.host):\(address.port):\(place)"] : []
    // --disable comes first: it keeps the person's own settings of curl out of this.
    return ["--disable", "--silent", "--globoff", "--proto", "=http,https", "--max-time", "\(Self.seconds)"] + how
      + pinned
      + [
        "--user-agent", "hmw/\(HouseVersion.text) (checks the links of a school leaders' playlist)",
        "--output", "/dev/null", "--write-out", "%{http_code}\\n%{redirect_url}\\n", "--url", address.text,
      ]
  }
}
