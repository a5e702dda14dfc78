import Hummingbird
import InquiryDomain
import InquiryWorkbench

/// What becomes of notes and their groups.
struct NoteRoutes: Sendable {
  let wall: Wall

  func add(to router: Router<WallContext>) {
    router.post("/notes/edit", use: edit)
    router.post("/notes/move", use: move)
    router.post("/notes/remove", use: remove)
    router.post("/notes/merge", use: merge)
    router.post("/groups/rename", use: rename)
    router.post("/groups/apart", use: apart)
  }

  @Sendable func edit(_ request: Request, _ context: WallContext) async throws -> Response {
    try await change(request, context) { fields, seat, workbench in
      _ = try workbench.editCause(
        Identifier(try fields.required("note")), text: try fields.required("text"), was: fields.text("was"),
        by: seat.actor)
    }
  }

  @Sendable func move(_ request: Request, _ context: WallContext) async throws -> Response {
    try await change(request, context) { fields, seat, workbench in
      let notes = try Self.notes(in: fields)
      let category = try fields.choice("category", InquiryDomain.Category.self)
      if fields.flag("ungroup") {
        try workbench.takeOut(notes, by: seat.actor)
      } else if let name = fields.given("newGroup") {
        _ = try workbench.group(notes, name: name, category: category, by: seat.actor)
      } else if let group = fields.given("group") {
        let known = try workbench.groups(in: seat.device.cohortID).first { $0.id.text == group }
        guard let known else { throw Self.noGroup }
        _ = try workbench.group(notes, name: known.name, category: known.category, by: seat.actor)
      } else if let category {
        _ = try workbench.move(notes, to: category, by: seat.actor)
      } else {
        _ = try fields.required("category")
      }
    }
  }

  @Sendable func remove(_ request: Request, _ context: WallContext) async throws -> Response {
    try await change(request, context) { fields, seat, workbench in
      try workbench.removeCauses([Identifier(try fields.required("note"))], by: seat.actor)
    }
  }

  @Sendable func merge(_ request: Request, _ context: WallContext) async throws -> Response {
    try await change(request, context) { fields, seat, workbench in
      let kept = try fields.required("keep")
      _ = try workbench.mergeCauses(Identifier(kept), try Self.notes(in: fields), by: seat.actor)
    }
  }

  @Sendable func rename(_ request: Request, _ context: WallContext) async throws -> Response {
    try await change(request, context) { fields, seat, workbench in
      let group = try fields.required("group")
      _ = try workbench.renameGroup(Identifier(group), to: try fields.required("name"), by: seat.actor)
    }
  }

  @Sendable func apart(_ request: Request, _ context: WallContext) async throws -> Response {
    try await change(request, context) { fields, seat, workbench in
      _ = try workbench.ungroup(Identifier(try fields.required("group")), by: seat.actor)
    }
  }

  private func change(
    _ request: Request, _ context: WallContext,
    _ body: @escaping @Sendable (Fields, SeatView, Workbench) throws -> Void
  ) async throws -> Response {
    let exchange = try await Exchange(request, context)
    let seat = try exchange.admitted()
    let fields = exchange.fields
    let reply = try await wall.keep(exchange, from: seat) { try body(fields, seat, $0) }
    return try exchange.answer(reply, to: seat.leads ? "/wall" : "/room")
  }

  private static let noGroup = Failure(
    .notFound, "group.gone", "That group is not there any more.", hint: "Look at the wall again.")

  private static func notes(in fields: Fields) throws -> [Identifier<Cause>] {
    let notes = fields.texts("notes")
    guard !notes.isEmpty else {
      throw Fields.missing("notes")
    }
    return notes.map { Identifier($0) }
  }
}
