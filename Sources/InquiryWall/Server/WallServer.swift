import Foundation
import Hummingbird
import HummingbirdCore
package import InquiryDomain
package import InquiryWorkbench
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

/// The live wall of one session: pages for phones and projector, and the events that keep them up to date.
package struct WallServer: Sendable {
  let workbench: Workbench
  let cohort: Identifier<Cohort>
  let session: Identifier<Session>
  let configuration: WallConfiguration
  let onReady: @Sendable (_ port: Int) async -> Void

  /// A server over a workbook that is open and a session whose room is; it listens as soon as it runs.
  ///
  /// - Parameter onReady: called once, when every address is listened on, with the port.
  package init(
    workbench: Workbench, cohort: Identifier<Cohort>, session: Identifier<Session>, configuration: WallConfiguration,
    onReady: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
  ) {
    self.workbench = workbench
    self.cohort = cohort
    self.session = session
    self.configuration = configuration
    self.onReady = onReady
  }

  /// Serves until the task is cancelled, or until SIGINT or SIGTERM where asked; open streams are closed first.
  ///
  /// - Throws: `Failure(.unavailable)` where an address or the port can't be listened on, and as the workbench does
  ///   where the session's room is not open.
  package func run(untilSignalled: Bool = true) async throws {
    let desk = Desk()
    let watch = Desk()
    do {
      try await serve(makeWall(desk, watch), untilSignalled: untilSignalled)
    } catch {
      await desk.close()
      await watch.close()
      throw error
    }
    await desk.close()
    await watch.close()
  }

  private func makeWall(_ desk: Desk, _ watch: Desk) throws -> Wall {
    let title = try workbench.book(cohort).cohort.name
    _ = try workbench.liveRoom(session)
    return Wall(
      workbench: workbench, cohort: cohort, session: session, configuration: configuration,
      framing: Framing(place: title), desk: desk, feed: Feed(workbench, session: session, on: watch),
      hosts: AllowedHosts(names: configuration.hosts), limits: RateLimits())
  }

  private func serve(_ wall: Wall, untilSignalled: Bool) async throws {
    OpenFiles.raiseLimit()
    let logger = Logger(label: "hmw.wall") { _ in SwiftLogNoOpLogHandler() }
    var services = ServiceGroupConfiguration(
      services: [wall.feed] + applications(wall, logger),
      gracefulShutdownSignals: untilSignalled ? [.sigint, .sigterm] : [],
      logger: logger)
    services.maximumGracefulShutdownDuration = .milliseconds(1_600)
    let group = ServiceGroup(configuration: services)
    // Cancelling the caller means to close in good order, not to break off.
    let running = Task { try await group.run() }
    do {
      try await withTaskCancellationHandler {
        try await running.value
      } onCancel: {
        Task { await group.triggerGracefulShutdown() }
      }
    } catch let error as IOError {
      throw Self.cannotListen(configuration, error)
    } catch is CancellationError {
      return
    }
  }

  private func applications(_ wall: Wall, _ logger: Logger) -> [any Service] {
    let responder = WallRouter(wall: wall).router.buildResponder()
    let doorkeeper = Doorkeeper()
    let server = HTTPServerBuilder { WallChannel(responder: $0, doorkeeper: doorkeeper) }
    let arrival = Arrival(of: configuration.addresses.count)
    return configuration.addresses.map { address in
      Application(
        responder: responder, server: server,
        configuration: ApplicationConfiguration(
          address: .hostname(address, port: configuration.port), serverName: nil, backlog: 1024,
          availableConnectionsDelegate: .maximum(1_000, logger: logger)),
        onServerRunning: { channel in
          guard let port = channel.localAddress?.port else { return }
          wall.hosts.listen(on: port)
          if arrival.isLast() { await onReady(port) }
        }, logger: logger)
    }
  }

  private static func cannotListen(_ configuration: WallConfiguration, _ error: IOError) -> Failure {
    switch error.errnoCode {
    case EADDRINUSE:
      Failure(
        .unavailable, "wall.port-taken", "Something else listens on port \(configuration.port) already.",
        hint: "Choose another: --port \(configuration.port + 1)")
    case EACCES:
      Failure(
        .unavailable, "wall.port-kept", "This computer keeps port \(configuration.port) for itself.",
        hint: "Choose one above 1023: --port 8080")
    default:
      Failure(
        .unavailable, "wall.no-address",
        "This computer can't be reached at \(configuration.addresses.joined(separator: ", ")).",
        hint: "Look at the network's settings, then start again.")
    }
  }
}
