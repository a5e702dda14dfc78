import InquiryDomain
import InquiryReports
import InquiryWorkbench

extension DataTables {
  var libraryTables: [TableFile] { [uses, playlists, resources] }

  private var uses: TableFile {
    let resources = Self.numbers(of: material.library.resources)
    return TableFile(
      "resource_uses", "One row for each time that somebody took up a resource.", content.resourceUses,
      [
        [DataColumn("resource", "The resource's number.") { resources[$0.resourceID] }], inCommunity { $0.communityID },
        by { $0.personID },
        [
          day("begun", "When it was begun.") { $0.startedAt }, day("done", "When it was done.") { $0.doneAt },
          DataColumn("word", "A word about it.") { $0.word }, readers(),
        ],
      ])
  }

  private var playlists: TableFile {
    TableFile(
      "playlists", "One row for each playlist of the network.", material.library.playlists,
      [
        [
          DataColumn("number", "The short number that people type.") { String($0.number) },
          DataColumn("id", "The id in files.") { $0.slug }, DataColumn("title", "What it is called.") { $0.title },
          DataColumn("summary", "What it is for.") { $0.summary },
          DataColumn("curator", "Who keeps it.") { $0.curator },
          DataColumn("builds", "The kinds of causes it answers.") { $0.builds.map(\.rawValue).joined(separator: " ") },
          DataColumn("topics", "What it is about, a line each.") { Self.lines($0.topics) },
          DataColumn("origin", "shipped with hmw, read from a file, or own.") { $0.origin.rawValue },
        ]
      ])
  }

  private var resources: TableFile {
    let lists = Self.numbers(of: material.library.playlists)
    let places = Dictionary(grouping: material.library.items, by: \.resourceID)
    return TableFile(
      "resources", "One row for each resource in the playlists.", material.library.resources,
      [
        [
          DataColumn("number", "The short number that people type.") { String($0.number) },
          DataColumn("id", "The id in files.") { $0.slug }, DataColumn("title", "What it is called.") { $0.title },
          DataColumn("publisher", "Who made it.") { $0.publisher }, DataColumn("url", "Its address.") { $0.url },
          DataColumn("kind", "reading, video, protocol, tool, example or person.") { $0.kind.rawValue },
          DataColumn("minutes", "How long it takes.") { $0.minutes.map(String.init) },
          DataColumn("builds", "The kinds of causes it answers.") { $0.builds.map(\.rawValue).joined(separator: " ") },
          DataColumn("level", "background, practice or lead others.") { $0.level?.rawValue },
          DataColumn("use", "alone or partner.") { $0.usedBy.rawValue },
          DataColumn("note", "What it is good for.") { $0.note },
          DataColumn("prompt", "The question to think about afterwards.") { $0.prompt },
          DataColumn("playlists", "The numbers of its playlists.") { resource in
            (places[resource.id] ?? []).compactMap { lists[$0.playlistID] }.joined(separator: " ")
          },
        ]
      ])
  }
}
