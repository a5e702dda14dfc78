import Foundation
import InquiryTestSupport
import Testing

@Suite struct FindTests {
  @Test(.timeLimit(.minutes(20)))
  func `Words are found by the built hmw, and a private entry only by its owner`() throws {
    let hmw = try BuiltBinary()
    defer { hmw.remove() }
    _ = try hmw.run(
      "cohort", "new", "--name", "Riverside", "--time-zone", "UTC", "--people", "-", input: "Ana Reyes\nBen Okafor\n")
    _ = try hmw.run("note", "add", "-", input: "La participación de las familias\nNo evening bus\n")
    _ = try hmw.run(
      "story", "add", "--as", "ana", "--visibility", "private", "--text", "A kingfisher at the gate")
    #expect(try hmw.run("find", "participacion").output.contains("hmw note show 1"))
    #expect(try hmw.run("find", "kingfisher", "--as", "ana").output.contains("hmw story show 1"))
    #expect(try !hmw.run("find", "kingfisher", "--as", "ben").output.contains("story"))
    #expect(try !hmw.run("find", "kingfisher").output.contains("story"))
    _ = try hmw.run("undo")
    #expect(try !hmw.run("find", "kingfisher", "--as", "ana").output.contains("story"))
    #expect(try hmw.run("find", "--json", "\"; DROP TABLE search; --").output.contains("\"results\":[]"))
  }
}
