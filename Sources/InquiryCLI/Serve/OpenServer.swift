import InquiryDomain
import InquiryWall
import InquiryWorkbench

/// One run of the server, from its first word to its last.
struct OpenServer {
  let workbench: Workbench
  let session: Session
  let room: Room
  let place: ServePlace
  let pin: FacilitatorPIN
  let showsSquare: Bool
  let context: CommandContext

  /// Serves until Ctrl-C or a request to end, and says what people need as soon as it listens.
  ///
  /// - Parameter names: further names by which browsers may ask for this computer.
  func run(alsoNamed names: [String]) throws {
    let card = try announcement
    let memory = ServeMemory(port: place.port, session: session.id, origins: place.origins)
    let (workbench, output) = (workbench, context.output)
    let server = WallServer(
      workbench: workbench, cohort: session.cohortID, session: session.id,
      configuration: WallConfiguration(
        addresses: place.listening, port: place.port, hosts: OwnNames.current() + names.map { $0.lowercased() },
        phones: place.phones.first?.text ?? names.first, pin: pin),
      onReady: { _ in
        output.write(card)
        // The console shows the card again while this holds; without it the wall works as well.
        try? memory.keep(in: workbench)
      })
    try ServerRun.wait { try await server.run() }
    try? ServeMemory(port: place.port).keep(in: workbench)
    // Behind the ^C that a terminal shows.
    if context.profile.errorIsTTY, !context.options.quiet { context.error.line() }
    context.tell("Stopped. Phones wait, and come back after: hmw serve\(place.phones.isEmpty ? "" : " --lan")")
  }

  /// The card in the form that was asked for, ready before the server is: it comes out in one piece.
  private var announcement: String {
    get throws {
      let origins = place.origins
      let card = JoinCard(origins: origins, code: RoomCode(room.code), showsSquare: showsSquare)
      let shape = ServeShape(
        addresses: origins, links: card.links, code: room.code, pin: pin.digits, port: place.port, wall: place.wall,
        lan: !origins.isEmpty, session: .init(id: session.id.text, number: session.number, title: session.title),
        workbook: context.folder.workbook)
      return try context.text(
        of: ServeScreen(
          shape: shape, card: card, folder: context.folder.shortened(context.environment),
          isOver: session.status == .finished))
    }
  }
}
