import InquiryDomain
import InquiryWorkbench

extension WriteCase {
  /// Files as a curator has them; a title in them holds the word that the history may never repeat.
  static let zebraList = PlaylistContent(
    slug: "zebra-list", title: "zebra stripes", builds: [.skills],
    items: [
      .described(
        ResourceContent(slug: "zebra-one", title: "zebra one", url: "https://zebra.org/1", kind: .video, minutes: 4)),
      .described(ResourceContent(slug: "zebra-two", title: "zebra two", kind: .person)),
      .named("project-implicit"),
    ])

  private static func bring(_ room: Room) throws {
    _ = try room.workbench.importPlaylists([zebraList], by: .keeper)
  }

  static let playlists: [WriteCase] = [
    WriteCase("importPlaylists", settles: true) { room in
      try room.workbench.bringLibrary()
    } act: { room, actor in
      _ = try room.workbench.importPlaylists([zebraList], by: actor)
    },
    WriteCase("importPlaylists over a curator's words", settles: true) { room in
      try bring(room)
      let view = try room.workbench.playlist("zebra-list")
      _ = try room.workbench.editPlaylist(view.playlist.id, PlaylistForm(title: "zebra mine"), by: .keeper)
      _ = try room.workbench.editResource(view.resources[0].id, ResourceForm(minutes: 9), by: .keeper)
    } act: { room, actor in
      _ = try room.workbench.importPlaylists([zebraList], otherwise: .replace, by: actor)
    },
    WriteCase("createPlaylist") { room in
      try room.workbench.bringLibrary()
    } act: { room, actor in
      _ = try room.workbench.createPlaylist(
        PlaylistForm(title: "zebra", summary: "zebra", builds: [.skills], topics: ["zebra"], forSession: true),
        by: actor)
    },
    WriteCase("editPlaylist", settles: true, prepare: bring) { room, actor in
      let form = PlaylistForm(title: "zebra first", summary: "zebra", curator: "zebra", builds: [], topics: ["zebra"])
      _ = try room.workbench.editPlaylist(room.workbench.playlist("zebra-list").playlist.id, form, by: actor)
    },
    WriteCase("rewritePlaylist", settles: true, prepare: bring) { room, actor in
      var content = zebraList
      content.title = "zebra rewritten"
      content.items = [
        .named("zebra-two"), .described(ResourceContent(slug: "zebra-new", title: "zebra", kind: .tool)),
      ]
      _ = try room.workbench.rewritePlaylist(
        room.workbench.playlist("zebra-list").playlist.id, as: content, by: actor)
    },
    WriteCase("addResource", prepare: bring) { room, actor in
      let form = ResourceForm(title: "zebra three", url: "https://zebra.org/3", kind: .tool, usedBy: .partner)
      _ = try room.workbench.addResource(form, to: room.workbench.playlist("zebra-list").playlist.id, at: 1, by: actor)
    },
    WriteCase("add", prepare: bring) { room, actor in
      let resource = try room.workbench.resource("equity-mindset-cards").resource
      _ = try room.workbench.add(
        resource.id, to: room.workbench.playlist("zebra-list").playlist.id, at: 2, by: actor)
    },
    WriteCase("moveItem", settles: true, prepare: bring) { room, actor in
      let view = try room.workbench.playlist("zebra-list")
      let resource = try room.workbench.resource("zebra-one").resource
      _ = try room.workbench.moveItem(resource.id, in: view.playlist.id, to: 3, by: actor)
    },
    WriteCase("removeItem", prepare: bring) { room, actor in
      let view = try room.workbench.playlist("zebra-list")
      _ = try room.workbench.removeItem(view.resources[0].id, from: view.playlist.id, by: actor)
    },
    WriteCase("editResource", settles: true, prepare: bring) { room, actor in
      let form = ResourceForm(title: "zebra", url: "https://zebra.org/9", minutes: 7, note: "zebra", prompt: "zebra?")
      _ = try room.workbench.editResource(room.workbench.resource("zebra-one").resource.id, form, by: actor)
    },
    WriteCase("keepChecks", settles: true, prepare: bring) { room, actor in
      let id = try room.workbench.resource("zebra-one").resource.id
      let check = LinkCheck(how: .asked, on: CivilDate(dayNumber: 20_000), answer: "gone (404)")
      try room.workbench.keepChecks([id: check], by: actor)
    },
    WriteCase("removeResource", prepare: bring) { room, actor in
      try room.workbench.removeResource(room.workbench.resource("zebra-one").resource.id, by: actor)
    },
    WriteCase("removePlaylist", prepare: bring) { room, actor in
      _ = try room.workbench.removePlaylist(room.workbench.playlist("zebra-list").playlist.id, by: actor)
    },
    WriteCase("removePlaylist that came with hmw") { room in
      try room.workbench.bringLibrary()
    } act: { room, actor in
      _ = try room.workbench.removePlaylist(room.workbench.playlist("hiring-for-equity").playlist.id, by: actor)
    },
  ]
}
