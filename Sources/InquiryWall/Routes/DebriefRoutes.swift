import Foundation
import Hummingbird
import InquiryDomain
import InquiryWorkbench

/// A person's own debriefs with partners.
struct DebriefRoutes: Sendable {
  let wall: Wall

  func add(to router: Router<WallContext>) {
    router.get("/debriefs", use: page)
    router.post("/debriefs", use: keep)
  }

  @Sendable func page(_ request: Request, _ context: WallContext) async throws -> Response {
    guard context.seat?.person != nil else { return .seeOther("/") }
    return .page(try await page(request, context).html)
  }

  @Sendable func keep(_ request: Request, _ context: WallContext) async throws -> Response {
    let exchange = try await Exchange(request, context)
    do {
      let seat = try exchange.admitted()
      let fields = exchange.fields
      let reply = try await wall.keep(exchange, from: seat, counting: [.post(seat: seat.device.id.text)]) { workbench in
        let form = try Self.form(fields, seat, workbench)
        _ = try workbench.addDebrief(form, in: seat.device.cohortID, by: seat.actor)
      }
      return try exchange.answer(reply, to: "/debriefs")
    } catch let failure as Failure where exchange.kind == .form && context.seat?.person != nil {
      var page: DebriefsPage = try await self.page(request, context)
      page.typed = DebriefsPage.Typed(
        minutes: exchange.fields.text("minutes") ?? "", probing: exchange.fields.text("probing") ?? "",
        insight: exchange.fields.text("insight") ?? "")
      page.problem = Problem(failure)
      return .page(page.html, status: failure.status)
    }
  }

  private static func form(_ fields: Fields, _ seat: SeatView, _ workbench: Workbench) throws -> DebriefForm {
    guard let me = seat.person?.id else { throw WallRefusal.waiting }
    var turn = DebriefForm.Turn(me)
    turn.probing = (fields.given("probing") ?? "").split(whereSeparator: \.isNewline).map { String($0) }
    turn.insight = fields.given("insight")
    if let number = try fields.number("entry") {
      let entry = try workbench.logEntry(number, in: seat.device.cohortID, to: seat.viewer).entry
      turn.about = .entry(entry.id)
    }
    var form = DebriefForm()
    form.turns = [turn, DebriefForm.Turn(Identifier(try fields.required("with")))]
    form.minutes = try fields.number("minutes")
    form.heldOn = fields.given("heldOn").flatMap { CivilDate($0) }
    return form
  }

  private func page(_ request: Request, _ context: WallContext) async throws -> DebriefsPage {
    guard let seat = context.seat, let me = seat.person?.id else { throw WallRefusal.noSeat }
    let cohort = wall.cohort
    let (held, log, book, now) = try await wall.ask { workbench in
      (
        try workbench.debriefs(in: cohort, last: 10, to: seat.viewer), try workbench.log(of: seat),
        try workbench.book(cohort), workbench.ambient.now()
      )
    }
    let partners = log.surroundings.partners
    let others = book.principals.map(\.person.id).filter { $0 != me && !partners.contains($0) }
    let person = { (id: Identifier<Person>) in Frame.Person(id: id.text, name: book.name(of: id) ?? "") }
    let frame = try await wall.frame(request, context)
    return DebriefsPage(
      frame: frame, rows: held.map { Self.row($0, in: book, frame.words) },
      people: (partners + others).map(person), partners: partners.map(person),
      entries: log.entries.map {
        Frame.Person(id: "\($0.entry.number)", name: String(($0.entry.words.first ?? "").prefix(60)))
      },
      today: "\(CivilDate(now, in: book.cohort.zone))")
  }

  private static func row(_ held: DebriefView, in book: CohortBook, _ words: Words) -> DebriefsPage.Row {
    DebriefsPage.Row(
      when: words.date(held.debrief.heldOn),
      turns: held.turns.map { view in
        DebriefsPage.Turn(
          name: book.name(of: view.turn.personID) ?? "", probing: view.turn.probing, noticed: view.turn.noticed,
          insight: view.turn.insight)
      })
  }
}
