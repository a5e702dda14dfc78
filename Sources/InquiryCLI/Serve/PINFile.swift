import InquiryDomain
import InquiryWall

/// A facilitator's PIN from a file: an option would show it to everyone who lists what runs on this computer.
enum PINFile {
  /// - Throws: `Failure` where the file can't be read or does not hold six digits.
  static func read(_ path: String) throws(Failure) -> FacilitatorPIN {
    let digits = try TextSource.contents(of: path).trimmed
    guard digits.count == 6, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      throw Failure(
        .invalid, "serve.pin-file", "\(path) does not hold a PIN of six digits.",
        hint: "Leave --pin-file out, and hmw makes a PIN.")
    }
    return FacilitatorPIN(digits: digits)
  }
}
