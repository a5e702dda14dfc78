import InquiryContent
import InquiryDomain

/// What is wrong in playlist files, as `path:line:column: what, and what was expected`.
struct PlaylistProblems: Presentable {
  let kind: String
  let problems: [ContentProblem]
  let files: Int

  /// More than anybody mends in one go.
  private static let most = 200

  /// Reads files, or standard input for `-`.
  static func read(_ paths: [String]) throws -> PlaylistFiles {
    var files = PlaylistFiles()
    for path in paths {
      if path == "-" {
        files.add(bytes: try TextSource.bytes(of: path), path: "standard input")
      } else {
        files.add(file: path)
      }
    }
    return files
  }

  var payload: [ProblemShape] { problems.map { ProblemShape($0) } }

  func lines(on screen: Screen) -> [String] {
    let rest = problems.count - Self.most
    return problems.prefix(Self.most).map { screen.words("\($0)") }
      + (rest > 0 ? ["and \(Plural.count(rest, "problem")) more"] : [])
  }
}
