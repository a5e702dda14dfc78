import Hummingbird

/// All routes behind all checks, in the order in which a request meets them.
struct WallRouter: Sendable {
  let wall: Wall

  var router: Router<WallContext> {
    let router = Router(context: WallContext.self)
    router.add(middleware: SecurityHeaders())
    router.add(middleware: Farewell())
    router.add(middleware: LanguageKeeper())
    router.add(middleware: FailureMiddleware(framing: wall.framing))
    router.add(middleware: HostCheck(hosts: wall.hosts))
    router.add(middleware: TargetCheck())
    router.add(middleware: OriginCheck())
    router.add(middleware: BodyGate())
    router.add(middleware: Seating(workbench: wall.workbench, desk: wall.desk, hosts: wall.hosts, limits: wall.limits))
    AssetRoutes().add(to: router)
    JoinRoutes(wall: wall).add(to: router)
    RoomRoutes(wall: wall).add(to: router)
    EventRoutes(feed: wall.feed).add(to: router)
    SeatRoutes(wall: wall).add(to: router)
    PostRoutes(wall: wall).add(to: router)
    NoteRoutes(wall: wall).add(to: router)
    VoteRoutes(wall: wall).add(to: router)
    LeadRoutes(wall: wall).add(to: router)
    OfferRoutes(wall: wall).add(to: router)
    LogRoutes(wall: wall).add(to: router)
    DebriefRoutes(wall: wall).add(to: router)
    PlaylistRoutes(wall: wall).add(to: router)
    return router
  }
}
