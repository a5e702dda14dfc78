/// A running wall, as programs read it.
struct ServeShape: Encodable, Sendable {
  struct Session: Encodable, Sendable {
    var id: String
    var number: Int
    var title: String
  }

  /// Where phones reach it, the likeliest first; empty where only this computer does.
  var addresses: [String]
  /// The same with the code inside, as the square has it.
  var links: [String]
  var code: String
  var pin: String
  var port: Int
  /// For the projector, on this computer.
  var wall: String
  var lan: Bool
  var session: Session
  var workbook: String
}
