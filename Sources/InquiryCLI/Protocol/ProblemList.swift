import InquiryContent
import InquiryDomain

/// Problems as `path:line:column: what, and what was expected`, which editors turn into links.
struct ProblemList: Presentable {
  let kind = "protocol.check"
  let problems: [ContentProblem]
  let files: Int

  var payload: [ProblemShape] { problems.map { ProblemShape($0) } }

  func lines(on screen: Screen) -> [String] {
    guard problems.isEmpty else { return problems.map { screen.words("\($0)") } }
    return [files == 1 ? "That file is a good protocol." : "All \(files) files are good protocols."]
  }
}
