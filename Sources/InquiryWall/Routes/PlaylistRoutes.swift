import Hummingbird
import InquiryDomain
import InquiryWorkbench

/// The playlists that somebody learns with, and how far they are.
struct PlaylistRoutes: Sendable {
  /// Lists on the page at most.
  static let limit = 8

  let wall: Wall

  func add(to router: Router<WallContext>) {
    router.get("/playlist", use: page)
    router.post("/playlist", use: note)
  }

  @Sendable func page(_ request: Request, _ context: WallContext) async throws -> Response {
    guard context.seat?.person != nil else { return .seeOther("/") }
    return .page(try await page(request, context, nil).html)
  }

  @Sendable func note(_ request: Request, _ context: WallContext) async throws -> Response {
    let exchange = try await Exchange(request, context)
    do {
      return try await keep(exchange)
    } catch let failure as Failure where exchange.kind == .form && context.seat?.person != nil {
      return .page(try await page(request, context, Problem(failure)).html, status: failure.status)
    }
  }

  private func keep(_ exchange: Exchange) async throws -> Response {
    let seat = try exchange.admitted()
    let fields = exchange.fields
    let resource = Identifier<Resource>(try fields.required("resource"))
    let verb = try fields.required("do")
    let form = UseForm(playlistID: fields.given("playlist").map { Identifier($0) }, word: fields.given("word"))
    let place = Place(cohortID: wall.cohort, communityID: seat.communityID)
    let reply = try await wall.keep(exchange, from: seat) { workbench in
      switch verb {
      case "start": _ = try workbench.startResource(resource, form, in: place, by: seat.actor)
      case "done": _ = try workbench.finishResource(resource, form, in: place, by: seat.actor)
      default: throw Fields.missing("do")
      }
    }
    return try exchange.answer(reply, to: "/playlist")
  }

  private func page(
    _ request: Request, _ context: WallContext, _ problem: Problem?
  ) async throws -> PlaylistPage {
    guard let seat = context.seat else { throw WallRefusal.noSeat }
    let cohort = wall.cohort
    let lists = try await wall.ask { workbench in
      try Self.chosen(by: seat, in: cohort, workbench).prefix(Self.limit).map {
        try workbench.open($0, in: cohort, to: seat.viewer)
      }
    }
    return PlaylistPage(frame: try await wall.frame(request, context), lists: lists.map { .init($0) }, problem: problem)
  }

  /// Those that somebody plans to learn with or has begun; where there are none, those that others begin with.
  private static func chosen(
    by seat: SeatView, in cohort: Identifier<Cohort>, _ workbench: Workbench
  ) throws -> [Identifier<Playlist>] {
    guard let person = seat.person?.id else { return [] }
    let planned = try workbench.learningPlans(in: cohort, to: seat.viewer).filter { $0.plan.personID == person }
    let used = try workbench.uses(by: person, in: cohort, to: seat.viewer)
    var found: [Identifier<Playlist>] = []
    for id in planned.compactMap(\.playlist?.id) + used.compactMap(\.playlistID) where !found.contains(id) {
      found.append(id)
    }
    return found.isEmpty ? try workbench.browse(in: cohort, to: seat.viewer, limit: 3).lists.map(\.playlist.id) : found
  }
}

extension PlaylistPage.List {
  fileprivate init(_ open: OpenList) {
    self.init(
      id: open.playlist.id.text, number: open.playlist.number, title: open.playlist.title,
      summary: open.playlist.summary, curator: open.playlist.curator, items: open.items.map { .init($0) })
  }
}

extension PlaylistPage.Item {
  fileprivate init(_ item: OpenItem) {
    let resource = item.resource
    self.init(
      id: resource.id.text, title: resource.title, publisher: resource.publisher, url: resource.url,
      kind: resource.kind.rawValue, minutes: resource.minutes, note: resource.note, prompt: resource.prompt,
      progress: item.own.map { $0.doneAt == nil ? .started : .done } ?? .untouched)
  }
}
