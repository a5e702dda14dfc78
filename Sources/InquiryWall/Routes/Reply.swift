import Foundation
import HTTPTypes
import Hummingbird
import InquiryDomain

/// What goes back for a change that was kept.
struct SentReply: Encodable, Sendable {
  var sent = true
  var sequence: Int64
  var entries: [String]
}

/// What goes back for one that was refused.
struct ErrorReply: Encodable, Sendable {
  struct Details: Encodable, Sendable {
    var code: String
    var message: String
    var hint: String?
  }
  var error: Details

  init(_ failure: Failure) {
    error = Details(code: failure.code, message: failure.message, hint: failure.hint)
  }
}

extension Response {
  /// A page.
  static func page(_ html: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
  }

  /// A drawing that the browser keeps as a file.
  static func drawing(_ svg: String, named name: String) -> Response {
    let plain = name.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "root-causes.svg"
    return Response(
      status: .ok,
      headers: [
        .contentType: "image/svg+xml; charset=utf-8",
        .contentDisposition: "attachment; filename=\"root-causes.svg\"; filename*=UTF-8''\(plain)",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(string: svg)))
  }

  /// A page that shows what was typed again, with the reason why it was refused.
  static func page(_ html: String, refusing refusal: WallRefusal) -> Response {
    var response = page(html, status: refusal.status)
    if let seconds = refusal.retryAfter { response.headers[.retryAfter] = "\(seconds)" }
    return response
  }

  /// An answer to a script.
  static func json(_ body: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
    Response(
      status: status, headers: [.contentType: "application/json; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: try JSONEncoder().encode(body))))
  }

  /// Sends a browser on to a page, which it reads with GET.
  static func seeOther(_ path: String) -> Response {
    Response(status: .seeOther, headers: [.location: path])
  }
}

extension Request {
  /// Whether whoever asks is a script, which wants JSON.
  var wantsJSON: Bool {
    if uri.path.hasPrefix("/api/") || BodyKind(self) == .json { return true }
    let accepts = headers[.accept] ?? ""
    return accepts.contains("application/json") && !accepts.contains("text/html")
  }

  /// A value of the address after the question mark, as a form writes it there: a space is a plus sign.
  func query(_ name: String) -> String? {
    guard let query = uri.query else { return nil }
    return FormText.fields(in: Data(query.utf8))?[name]?.first
  }
}
