import Foundation
import Hummingbird
import InquiryDomain
import InquiryWorkbench

/// A person's own log between sessions.
struct LogRoutes: Sendable {
  let wall: Wall

  func add(to router: Router<WallContext>) {
    router.get("/log", use: page)
    router.post("/log", use: keep)
  }

  @Sendable func page(_ request: Request, _ context: WallContext) async throws -> Response {
    guard context.seat?.person != nil else { return .seeOther("/") }
    let number = request.query("entry").flatMap { Int($0) }
    return .page(try await page(request, context, entry: number).html)
  }

  @Sendable func keep(_ request: Request, _ context: WallContext) async throws -> Response {
    let exchange = try await Exchange(request, context)
    do {
      let seat = try exchange.admitted()
      let form = try LogForm(exchange.fields)
      let number = try exchange.fields.number("entry")
      let reply = try await wall.keep(exchange, from: seat, counting: [.post(seat: seat.device.id.text)]) {
        try $0.keepLog(form, into: number, from: seat)
      }
      return try exchange.answer(reply, to: "/log")
    } catch let failure as Failure where exchange.kind == .form && context.seat?.person != nil {
      var page = try await page(request, context, entry: try? exchange.fields.number("entry"))
      page.answers = LogPage.Answers(exchange.fields)
      page.problem = Problem(failure)
      return .page(page.html, status: failure.status)
    }
  }

  /// The page once more, with the reason why a PIN was refused.
  func again(_ exchange: Exchange, _ refusal: WallRefusal) async throws -> Response {
    var page = try await page(exchange.request, exchange.context, entry: nil)
    page.problem = Problem(refusal.failure)
    return .page(page.html, refusing: refusal)
  }

  private func page(_ request: Request, _ context: WallContext, entry number: Int?) async throws -> LogPage {
    guard let seat = context.seat else { throw WallRefusal.noSeat }
    let cohort = wall.cohort
    let (log, book) = try await wall.ask { (try $0.log(of: seat), try $0.book(cohort)) }
    let chosen = number.flatMap { number in log.entries.first { $0.entry.number == number } }
    let frame = try await wall.frame(request, context)
    return LogPage(
      frame: frame, entry: chosen?.entry.number,
      answers: chosen.map { LogPage.Answers($0.entry) } ?? LogPage.Answers(),
      rows: log.entries.map { Self.row($0.entry, book.cohort.zone, frame.words) }, question: log.surroundings.question,
      partners: log.surroundings.partners.compactMap { book.name(of: $0) },
      locked: log.hasPIN && !log.isOpen && log.locked > 0)
  }

  private static func row(_ entry: LogEntry, _ zone: TimeZone, _ words: Words) -> LogPage.Row {
    let day = entry.didOn ?? CivilDate(entry.createdAt, in: zone)
    let text = entry.tried ?? entry.plan ?? entry.saw ?? entry.words.first ?? ""
    return LogPage.Row(number: entry.number, when: words.date(day), text: text, visibility: entry.visibility)
  }
}

extension LogForm {
  /// What a page sent of it.
  fileprivate init(_ fields: Fields) throws {
    self.init()
    plan = fields.text("plan")
    tried = fields.text("tried")
    saw = fields.text("saw")
    fellFlat = fields.text("fellFlat")
    noticed = fields.text("noticed")
    did = try fields.choice("did")
    next = try fields.choice("next")
    visibility = try fields.choice("visibility")
  }
}

extension LogPage.Answers {
  /// What was typed, to be shown again.
  fileprivate init(_ fields: Fields) {
    self.init()
    plan = fields.text("plan") ?? ""
    tried = fields.text("tried") ?? ""
    saw = fields.text("saw") ?? ""
    fellFlat = fields.text("fellFlat") ?? ""
    noticed = fields.text("noticed") ?? ""
    did = try? fields.choice("did")
    next = try? fields.choice("next")
    visibility = (try? fields.choice("visibility")) ?? .community
  }
}
