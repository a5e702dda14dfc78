import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("Playlists that answer")
struct PlaylistMatchTests {
  /// A workbook with the starter lists and one cohort.
  struct Shelf {
    let workbench: Workbench
    let cohort: Cohort
    let place: Place

    init() throws {
      workbench = try Workbench.inMemory()
      cohort = try workbench.createCohort(name: "Oakland", timeZone: "UTC", by: .keeper)
      place = Place(cohortID: cohort.id)
    }

    /// The words in files of the lists that answer one note, the best first.
    func lists(for note: String, _ category: InquiryDomain.Category?) throws -> [String] {
      let cause = try workbench.addCauses([note], category: category, hidden: false, in: place, by: .keeper)[0]
      return try workbench.match(.causes([cause.number]), in: cohort.id, to: .keeper).lists.map(\.playlist.slug)
    }
  }

  @Test(
    "put the right starter list first for the causes of the article",
    arguments: [
      (
        "I did not have language I was comfortable using to interrupt biased talk in the front office.",
        InquiryDomain.Category.dispositions, "interrupting-biased-talk"
      ),
      (
        "There is no structure that guarantees me time for deep listening to the community.", .resources,
        "generative-listening"
      ),
      ("PTA money does not reach the students who need it most.", .resources, "equitable-resources"),
      ("Staff do not check their own biases or hold one another to account.", .dispositions, "bias-accountability"),
    ])
  func article(note: String, category: InquiryDomain.Category, list: String) throws {
    #expect(try Shelf().lists(for: note, category).first == list)
  }

  @Test("are the labelled ones among the first three for most notes, those never looked at included")
  func labelled() throws {
    let shelf = try Shelf()
    let hits = try LabelledNote.all.filter { note in
      try shelf.lists(for: note.note, note.category).prefix(3).contains(note.list)
    }
    let heldOut = hits.count(where: \.heldOut)
    #expect(LabelledNote.all.count == 46)
    #expect(hits.count >= 38, "\(hits.count) of 46; missed \(missed(hits))")
    #expect(heldOut >= 19, "\(heldOut) of 23 held out")
  }

  private func missed(_ hits: [LabelledNote]) -> [String] {
    LabelledNote.all.map(\.note).filter { note in !hits.contains { $0.note == note } }
  }

  @Test("say with which words, and for which category")
  func reason() throws {
    let shelf = try Shelf()
    let cause = try shelf.workbench.addCauses(
      ["PTA money is raised by families who already have most"], category: .resources, hidden: false, in: shelf.place,
      by: .keeper)[0]
    let view = try shelf.workbench.match(.causes([cause.number]), in: shelf.cohort.id, to: .keeper)
    let first = try #require(view.lists.first)
    #expect(first.match?.category == .resources)
    #expect(first.match?.words.contains("PTA") == true)
    #expect(first.match?.reason.hasPrefix("for Resources; your words: PTA, money") == true)
    #expect(view.total == 13)
    #expect(view.matching <= 13 && view.matching >= view.lists.count)
    #expect(view.resources.first?.resource.title.contains("PTA") == true)
  }

  @Test("come for words in other forms, and for a group, a question and a community")
  func sources() throws {
    let room = try Room()
    _ = try room.workbench.addCauses(
      ["No time to listen", "Nobody hears families out"], category: .resources, hidden: false, in: room.north,
      by: .keeper)
    let group = try room.workbench.group([room.note(6).id, room.note(7).id], name: "Time to hear", by: .keeper)
    let question = try room.workbench.addQuestion("make time to listen deeply", in: room.north, by: .keeper)
    for source in [
      GapSource.words("listened"), .group(group.number), .question(question.question.number),
      .community(try room.community(1).id),
    ] {
      let view = try room.workbench.match(source, in: room.cohort.id, to: .keeper)
      #expect(view.lists.prefix(3).contains { $0.playlist.slug == "generative-listening" }, "\(source)")
    }
  }

  @Test("come by category alone where no word fits, and not at all for words that say nothing to any")
  func noWords() throws {
    let shelf = try Shelf()
    let cause = try shelf.workbench.addCauses(
      ["xyzzy plugh"], category: .resources, hidden: false, in: shelf.place, by: .keeper)[0]
    let view = try shelf.workbench.match(.causes([cause.number]), in: shelf.cohort.id, to: .keeper)
    #expect(!view.lists.isEmpty)
    #expect(view.lists.allSatisfy { $0.playlist.builds.contains(.resources) && $0.match?.words.isEmpty == true })
    #expect(try shelf.workbench.match(.words("xyzzy"), in: shelf.cohort.id, to: .keeper).lists.isEmpty)
  }

  @Test("are the same each time")
  func deterministic() throws {
    let shelf = try Shelf()
    let source = GapSource.words("time to listen to families about money and bias")
    let first = try shelf.workbench.match(source, in: shelf.cohort.id, to: .keeper)
    for _ in 0..<5 { #expect(try shelf.workbench.match(source, in: shelf.cohort.id, to: .keeper) == first) }
  }

  @Test("learn nothing from a note that is hidden or of another community")
  func withheld() throws {
    let room = try Room()
    let ana = try room.viewer(1)
    let before = try room.workbench.match(.community(nil), in: room.cohort.id, to: ana, limit: 13)
    _ = try room.workbench.addCauses(
      ["PTA money and budget trade-offs"], category: .resources, hidden: true, in: room.north, by: .keeper)
    _ = try room.workbench.addCauses(
      ["Hiring interviews miss candidates of color"], category: .dispositions, hidden: false, in: room.south,
      by: .keeper)
    let after = try room.workbench.match(.community(nil), in: room.cohort.id, to: ana, limit: 13)
    #expect(after.gap == before.gap)
    #expect(after.lists == before.lists)
    #expect(after.resources == before.resources)
    #expect(after == before)
    #expect(try room.workbench.match(.community(nil), in: room.cohort.id, to: .keeper, limit: 13) != before)
    for note in [6, 7] {
      let failure = #expect(throws: Failure.self) {
        _ = try room.workbench.match(.causes([note]), in: room.cohort.id, to: ana)
      }
      #expect(failure?.kind == .notAllowed)
      #expect(failure?.message.contains("PTA") == false && failure?.message.contains("Hiring") == false)
    }
    #expect(throws: Failure.self) {
      _ = try room.workbench.match(.causes([6]), in: room.cohort.id, to: .keeper)
    }
  }
}
