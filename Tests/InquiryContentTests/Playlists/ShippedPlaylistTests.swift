import InquiryDomain
import Testing

@testable import InquiryContent

@Suite("The playlists that come with hmw")
struct ShippedPlaylistTests {
  @Test("can all be read together")
  func all() {
    let files = ShippedPlaylists.read()
    #expect(files.problems(knowing: []).map(\.description) == [])
    #expect(files.files.count == 13)
    #expect(ShippedPlaylists.all == files.contents)
  }

  @Test("each have resources with minutes, an address, a note and a question", arguments: EmbeddedFiles.playlists)
  func each(name: String, text: String) throws {
    let (file, problems) = PlaylistReader.read(Array(text.utf8), path: name)
    #expect(problems.map(\.description) == [])
    let content = try #require(file?.content)
    #expect("\(content.slug).yaml" == name)
    #expect(content.items.count >= 8)
    #expect(content.items.compactMap(\.resource).contains { $0.usedBy == .partner })
    for resource in content.items.compactMap(\.resource) {
      #expect(resource.url != nil && resource.minutes != nil && resource.note != nil && resource.prompt != nil)
      #expect(resource.lastCheck?.how != .asked, "nobody claims to have asked \(resource.slug)")
    }
  }
}
