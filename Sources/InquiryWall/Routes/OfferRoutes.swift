import Hummingbird
import InquiryDomain
import InquiryWorkbench

/// What the coach suggests to whoever leads, one by one with its reason: groups of notes.
struct OfferRoutes: Sendable {
  /// The suggestions that wait, the largest first.
  struct Shape: Encodable, Sendable {
    struct Offer: Encodable, Sendable {
      struct Note: Encodable, Sendable {
        var id: String
        var number: Int
        var text: String
      }
      var code: String
      var title: String
      var category: InquiryDomain.Category?
      var notes: [Note]
      /// The words that its notes share.
      var why: [String]
    }
    var offers: [Offer]
    /// Notes that share too little with any other.
    var alone: Int
  }

  let wall: Wall

  func add(to router: Router<WallContext>) {
    router.get("/lead/offers", use: offers)
    router.post("/lead/offer", use: decide)
  }

  @Sendable func offers(_ request: Request, _ context: WallContext) async throws -> Response {
    guard let seat = context.seat else { throw WallRefusal.noSeat }
    guard seat.leads else { throw WallRefusal.notLeading }
    let query = GroupQuery(place(request.query("community")))
    return try .json(try await wall.ask { Shape(try $0.groupOffers(query, to: seat.viewer)) })
  }

  @Sendable func decide(_ request: Request, _ context: WallContext) async throws -> Response {
    let exchange = try await Exchange(request, context)
    let seat = try exchange.leading()
    let fields = exchange.fields
    let code = try fields.required("code")
    let query = GroupQuery(place(fields.given("community")))
    let reply = try await wall.keep(exchange, from: seat) { workbench in
      if fields.flag("take") {
        _ = try workbench.acceptOffer(code, of: query, name: fields.given("name"), by: seat.actor)
      } else {
        try workbench.refuseOffer(code, of: query, by: seat.actor)
      }
    }
    return try exchange.answer(reply, to: "/wall")
  }

  private func place(_ community: String?) -> Place {
    Place(
      cohortID: wall.cohort, communityID: community.flatMap { $0.isEmpty ? nil : Identifier($0) },
      sessionID: wall.session)
  }
}

extension OfferRoutes.Shape {
  fileprivate init(_ offers: GroupOffers) {
    alone = offers.alone.count
    self.offers = offers.offers.map { offer in
      Offer(
        code: offer.code, title: offer.title, category: offer.category,
        notes: offer.notes.map { .init(id: $0.id.text, number: $0.number, text: $0.text) }, why: offer.why)
    }
  }
}
