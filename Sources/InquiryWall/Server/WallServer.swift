package import InquiryDomain
package import InquiryWorkbench

/// The live wall of one session: pages for phones and projector, and the events that keep them up to date.
package struct WallServer: Sendable {
  let workbench: Workbench
  let cohort: Identifier<Cohort>
  let session: Identifier<Session>
  let configuration: WallConfiguration
  let onReady: @Sendable (_ port: Int) async -> Void

  /// A server over a workbook that is open; it listens as soon as it runs.
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

  /// Serves until the task is cancelled, or until SIGINT or SIGTERM where asked; closes open streams first.
  ///
  /// - Throws: `Failure(.unavailable)` where an address or the port can't be listened on.
  package func run(untilSignalled: Bool = true) async throws {
    throw Failure(.unavailable, "wall.unfinished", "The wall is not built yet.")
  }
}
