import Foundation
import InquiryContent
import InquiryDomain
import InquiryWorkbench

/// Everything a command touches: the terminal, the clock, and the workbook, opened when first asked for.
final class CommandContext {
  let options: GlobalOptions
  let environment: [String: String]
  let profile: TerminalProfile
  let ambient: Ambient
  let folder: WorkbookFolder
  let output: TerminalOutput
  let error: TerminalOutput
  /// Whether results are shown; the silent commands of the demonstration show none.
  let showsResults: Bool
  /// Whether the demonstration runs the command: it shows screens even into a pipe.
  let isPlaying: Bool
  private var opened: Workbench?

  init(
    options: GlobalOptions, environment: [String: String] = ProcessInfo.processInfo.environment,
    streams: StreamFacts = .current(), output: TerminalOutput = .standard, error: TerminalOutput = .error,
    workbench: Workbench? = nil
  ) {
    opened = workbench
    self.options = options
    self.environment = environment
    self.output = output
    self.error = error
    profile = TerminalProfile(environment: environment, streams: streams, flags: options.terminalFlags)
    ambient = workbench?.ambient ?? .live(fixed: environment["HMW_NOW"].flatMap { Instant($0) })
    folder = WorkbookFolder(
      flag: options.demo ? Self.demoFolder(options, environment) : options.data, environment: environment)
    showsResults = true
    isPlaying = false
    if options.demo { tell("SAMPLE: an invented group; your own files are not touched.") }
  }

  /// The same surroundings with other options and another clock, without what the environment says about group and actor.
  init(copying other: CommandContext, options: GlobalOptions, ambient: Ambient, silent: Bool) {
    self.options = options
    self.ambient = ambient
    environment = other.environment.filter { !["HMW_AS", "HMW_COHORT"].contains($0.key) }
    profile = other.profile
    output = other.output
    error = other.error
    showsResults = !silent
    isPlaying = true
    folder = WorkbookFolder(flag: options.data, environment: other.environment)
  }

  var hasWorkbook: Bool { opened != nil || FileManager.default.fileExists(atPath: folder.workbook) }

  /// The surface as it is now: people zoom the terminal in the middle of a session.
  var screen: Screen {
    guard profile.outputIsTTY, let window = output.descriptor.windowSize else { return Screen(profile) }
    let streams = StreamFacts(
      inputIsTTY: profile.inputIsTTY, outputIsTTY: true, errorIsTTY: profile.errorIsTTY, window: window)
    return Screen(TerminalProfile(environment: environment, streams: streams, flags: options.terminalFlags))
  }

  /// The workbook; made where there is none only if asked to.
  func workbench(creating: Bool = false) throws -> Workbench {
    if let opened { return opened }
    guard creating || hasWorkbook else {
      throw Failure(
        .notFound, "cohort.none", "No group is set up on this computer yet.",
        hint: "hmw cohort new, or look around first: hmw demo")
    }
    let workbench = try Workbench.open(at: folder.workbook, creating: creating, library: library, ambient: ambient)
    workbench.notices.forEach(warn)
    opened = workbench
    return workbench
  }

  var library: ProtocolLibrary { ProtocolLibrary(folder: URL(filePath: folder.protocols, directoryHint: .isDirectory)) }

  /// The cohort that the command is about.
  func cohort() throws -> Cohort {
    try workbench().cohort(options.cohort ?? environment["HMW_COHORT"].flatMap { $0.isEmpty ? nil : $0 })
  }

  func book() throws -> CohortBook { try workbench().book(cohort().id) }

  /// Who acts: the member named with `--as`, else the keeper of the file.
  func actor(in book: @autoclosure () throws -> CohortBook) throws -> Actor {
    guard let name = options.actor ?? environment["HMW_AS"], !name.isEmpty else { return .keeper }
    return try workbench().actor(name, in: try book())
  }

  func actor() throws -> Actor { try actor(in: book()) }

  func viewer() throws -> Viewer { try workbench().viewer(for: actor()) }

  /// Something people should know that is no result.
  func warn(_ text: String) {
    error.line(profile.errorInk.chrome("hmw: \(text)"))
  }

  /// A line for people on the error stream, unless they asked for quiet.
  func tell(_ text: String) {
    guard !options.quiet else { return }
    error.line(profile.errorInk.chrome(located(text)))
  }
}
