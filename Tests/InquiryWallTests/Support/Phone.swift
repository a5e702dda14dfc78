import Foundation
import InquiryDomain

@testable import InquiryWall

/// A device with its cookie, asking as a browser would unless told otherwise.
struct Phone: Sendable {
  let hall: Hall
  /// The pair `name=value` that it sends; nil before it has joined.
  var cookie: String?

  static func fresh() -> String { SeatToken().text }

  /// Joins as somebody on the roster.
  static func join(_ hall: Hall, as name: String) async throws -> Phone {
    var phone = Phone(hall: hall)
    let person = try hall.person(name)
    let answer = try await phone.post(
      "/join", ["code": hall.room.code, "person": person.id.text, "id": fresh()])
    phone.cookie = answer.cookie("hmw_\(hall.port)")
    return phone
  }

  /// Leads, with the PIN.
  static func lead(_ hall: Hall) async throws -> Phone {
    var phone = Phone(hall: hall)
    let answer = try await phone.post("/lead", ["pin": Hall.pin.digits, "id": fresh()])
    phone.cookie = answer.cookie("hmw_\(hall.port)")
    return phone
  }

  /// The raw secret.
  var token: SeatToken? { cookie.flatMap { $0.split(separator: "=").last }.flatMap { SeatToken($0) } }

  func get(_ path: String, _ headers: [String: String] = [:]) async throws -> HTTPAnswer {
    try await ask("GET", path, headers, body: nil)
  }

  /// Posts JSON from the wall's own page.
  func post(_ path: String, _ fields: [String: Any], _ headers: [String: String] = [:]) async throws -> HTTPAnswer {
    let body = String(decoding: try JSONSerialization.data(withJSONObject: fields), as: UTF8.self)
    let own = ["Content-Type": "application/json", "Origin": hall.origin]
    return try await ask("POST", path, own.merging(headers) { $1 }, body: body)
  }

  /// Sends a plain form; the device's token is put in unless there is one.
  func form(_ path: String, _ fields: [String: String], _ headers: [String: String] = [:]) async throws -> HTTPAnswer {
    var fields = fields
    if fields["form"] == nil, let token { fields["form"] = token.form }
    let body = fields.map { "\($0)=\(Self.escaped($1))" }.joined(separator: "&")
    let own = ["Content-Type": "application/x-www-form-urlencoded", "Origin": hall.origin]
    return try await ask("POST", path, own.merging(headers) { $1 }, body: body)
  }

  /// A cause as its page posts it.
  func note(_ text: String, id: String = fresh()) async throws -> HTTPAnswer {
    try await post("/post", ["kind": "cause", "text": text, "category": "skills", "id": id])
  }

  func ask(_ method: String, _ path: String, _ headers: [String: String], body: String?) async throws -> HTTPAnswer {
    var all = ["Host": hall.host, "Connection": "close"]
    if let cookie { all["Cookie"] = cookie }
    if let body { all["Content-Length"] = "\(body.utf8.count)" }
    all.merge(headers) { $1 }
    let head = "\(method) \(path) HTTP/1.1\r\n" + all.map { "\($0): \($1)\r\n" }.joined() + "\r\n"
    return try await raw(head + (body ?? ""))
  }

  /// Sends bytes as they are and reads until the server closes, or for a second after an answer came.
  func raw(_ text: String, wait seconds: Double = 10) async throws -> HTTPAnswer {
    let wire = try Wire(port: hall.port)
    wire.send(text)
    _ = try await wire.wait(for: seconds) { $0.isClosed || Self.isWhole($0.text) }
    guard let answer = HTTPAnswer(wire.text) else { throw Failure(.fault, "no-answer", "No answer: \(wire.text)") }
    return answer
  }

  /// An open event stream.
  func listen(
    _ path: String = "/api/events?view=room", after last: Int64? = nil, reading: Bool = true
  ) throws -> Wire {
    let wire = try Wire(port: hall.port, reading: reading)
    let extra = (cookie.map { "Cookie: \($0)\r\n" } ?? "") + (last.map { "Last-Event-ID: \($0)\r\n" } ?? "")
    wire.send("GET \(path) HTTP/1.1\r\nHost: \(hall.host)\r\n\(extra)\r\n")
    return wire
  }

  private static func isWhole(_ text: String) -> Bool {
    guard let answer = HTTPAnswer(text), let length = answer["content-length"].flatMap({ Int($0) }) else {
      return false
    }
    return answer.body.utf8.count >= length
  }

  private static func escaped(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }
}
