import Foundation
import Hummingbird
import InquiryDomain
import InquiryWorkbench

/// One change that a page asks for: its fields, and the device that sent them.
struct Exchange: Sendable {
  let kind: BodyKind
  let fields: Fields
  let request: Request
  let context: WallContext

  /// Reads what was sent; a plain form from a device with a cookie must carry that device's token.
  ///
  /// - Throws: `WallRefusal` for a form that another page filled in, `Failure` for a body that can't be read.
  init(_ request: Request, _ context: WallContext) async throws {
    guard let kind = BodyKind(request) else { throw WallRefusal.noPage }
    let body = try await request.body.collect(upTo: BodyGate.wideLimit)
    fields = try Fields(Data(body.readableBytesView), as: kind)
    (self.kind, self.request, self.context) = (kind, request, context)
    if kind == .form, let token = context.token, context.seat != nil {
      guard token.fits(form: fields.text("form") ?? "") else { throw OriginCheck.foreign }
    }
  }

  /// The seat of whoever sent it.
  ///
  /// - Throws: `WallRefusal` for a device that is not in.
  func seat() throws -> SeatView {
    guard let seat = context.seat, context.token != nil else { throw WallRefusal.noSeat }
    return seat
  }

  /// The seat, where it has somebody on it or leads; nobody who still waits to be admitted.
  func admitted() throws -> SeatView {
    let seat = try seat()
    guard seat.isIn else { throw WallRefusal.waiting }
    return seat
  }

  /// The seat, where it leads.
  func leading() throws -> SeatView {
    let seat = try seat()
    guard seat.leads else { throw WallRefusal.notLeading }
    return seat
  }

  /// The answer to a change that was kept: JSON to a script; a form's browser goes on to a page.
  func answer(_ reply: SentReply, to path: String) throws -> Response {
    kind == .json ? try .json(reply) : .seeOther(path)
  }
}

extension SeatView {
  /// Whether somebody sits there or leads; who waits to be admitted is not in yet.
  var isIn: Bool { leads || person != nil }
}

extension WallRefusal {
  static let waiting = WallRefusal(
    .forbidden, "wall.waiting", "Your facilitator has not let this phone in yet.", hint: "Keep the page open.")
}
