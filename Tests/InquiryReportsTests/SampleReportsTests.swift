import Foundation
import Testing

@testable import InquiryReports

@Suite struct SampleReports {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["REPORT_SAMPLES"] != nil))
  func `Samples are written where REPORT_SAMPLES says, for the trials in Tests-Reports`() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["REPORT_SAMPLES"])
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try SampleFolder.write(to: folder)
  }
}
