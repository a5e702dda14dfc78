import ArgumentParser
import InquiryDomain
import InquiryWall
import InquiryWorkbench

/// Opens a session to browsers: the wall for the projector, a page for each phone.
struct ServeCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Open a session to phones and the projector.",
    discussion: """
      hmw serve --lan       phones on the same Wi-Fi may join; Ctrl-C stops
      hmw serve --no-lan    this computer alone
      hmw help phones       Wi-Fi, hotspots, the PIN
      """)

  @Argument(help: "The session's number; the running one, else the next one planned, if left out.")
  var session: Int?

  @Flag(inversion: .prefixedNo, help: "Let phones on this network join; asked at a terminal if left out.")
  var lan: Bool?

  @Option(help: "The port; the one used last, else 8080, if left out; 0 takes a free one.")
  var port: Int?

  @Option(help: ArgumentHelp("Another name by which browsers may ask for this computer.", valueName: "name"))
  var host: [String] = []

  @Flag(name: .customLong("no-qr"), help: "No square code, only the address in words.")
  var noSquare = false

  @Option(
    help: ArgumentHelp(
      "A file with the facilitator's PIN, six digits; without one hmw makes a PIN.", valueName: "file"),
    completion: .file())
  var pinFile: String?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func validate() throws {
    guard port.map({ (0...65_535).contains($0) }) ?? true else {
      throw ValidationError("A port is a number from 1 to 65535; 0 takes a free one.")
    }
  }

  func run(in context: CommandContext) throws {
    let actor = try context.actor()
    let session = try context.nearestSession(session)
    let workbench = try context.workbench()
    let pin = try pinFile.map { try PINFile.read($0) } ?? FacilitatorPIN()
    let phones = try addresses(in: context)
    let place = try ServePlace(port: port, last: ServeMemory(in: workbench)?.port, phones: phones)
    if let note = place.note { context.warn(note) }
    let room = try workbench.openRoom(for: session.id, by: actor)
    let server = OpenServer(
      workbench: workbench, session: session, room: room, place: place, pin: pin, showsSquare: !noSquare,
      context: context)
    try server.run(alsoNamed: host)
  }

  /// The addresses for phones; none where the wall is for this computer alone.
  private func addresses(in context: CommandContext) throws -> [LocalAddress] {
    let found = LocalAddresses.current().forPhones
    let asks = context.profile.canPrompt && !context.options.json && !context.options.plain
    guard try lan ?? (asks && !found.isEmpty && LANQuestion(context: context).ask()) else { return [] }
    guard !found.isEmpty || !host.isEmpty else {
      throw Failure(
        .unavailable, "serve.no-network", "This computer is on no network that a phone could be on too.",
        hint: "Join the Wi-Fi or open a hotspot, and look: hmw doctor --phones. Without phones: hmw serve --no-lan")
    }
    return found
  }
}
