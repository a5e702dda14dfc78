import InquiryDomain
import InquiryWorkbench

/// What the last server of a workbook used, so that phones find the next one where they left it.
///
/// The console reads it too, to show the join card while a server runs in another window.
struct ServeMemory: Equatable, Sendable {
  static let slot = "serve"

  var port: Int
  /// The session served; nil once the server has stopped.
  var session: Identifier<Session>?
  /// Where phones reach it; empty where only this computer does.
  var origins: [String]

  init(port: Int, session: Identifier<Session>? = nil, origins: [String] = []) {
    self.port = port
    self.session = session
    self.origins = origins
  }

  /// What a workbook remembers; nil before its first server.
  init?(in workbench: Workbench) throws {
    guard let fields = try workbench.draft(Self.slot), let port = fields["port"].flatMap({ Int($0) }) else {
      return nil
    }
    self.init(
      port: port, session: fields["session"].map { Identifier($0) },
      origins: (fields["origins"] ?? "").split(separator: " ").map(String.init))
  }

  func keep(in workbench: Workbench) throws {
    var fields = ["port": String(port), "origins": origins.joined(separator: " ")]
    fields["session"] = session?.text
    try workbench.keepDraft(fields, in: Self.slot)
  }

  /// Whether a server still answers there; one that was ended by force could not say goodbye.
  var isRunning: Bool { session != nil && PortProbe.answers(port, on: "127.0.0.1") }
}
