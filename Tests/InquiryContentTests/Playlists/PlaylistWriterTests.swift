import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryContent

@Suite("A playlist written as a file")
struct PlaylistWriterTests {
  @Test("is the very file, for those that came with hmw", arguments: EmbeddedFiles.playlists)
  func shipped(name: String, text: String) throws {
    let content = try #require(PlaylistReader.read(Array(text.utf8), path: name).file?.content)
    #expect(PlaylistWriter.text(content) == text)
  }

  @Test("reads back the same, whatever people wrote", arguments: 0..<60)
  func random(seed: UInt64) throws {
    var numbers = InquiryTestSupport.SeededNumbers(seed: seed)
    let content = RandomPlaylist.make(&numbers)
    let text = PlaylistWriter.text(content)
    let (file, problems) = PlaylistReader.read(Array(text.utf8), path: "x.yaml")
    #expect(problems.map(\.description) == [], "\(text)")
    #expect(file?.content == content, "\(text)")
  }
}
