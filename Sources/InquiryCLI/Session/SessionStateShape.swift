import InquiryDomain
import InquiryWorkbench

/// A session at one moment as programs read it.
struct SessionStateShape: Encodable, Sendable {
  /// The step that runs, with its words.
  struct Step: Encodable, Sendable {
    var id: String
    var title: String
    var part: String
    var round: Int
    var rounds: Int
    var minutes: Double
    var captures: String
    var silent: Bool
    /// What people write now stays hidden until it is revealed.
    var hides: Bool
    var script: String
    var prompt: String
  }

  var session: SessionShape
  /// `planned`, `running`, `paused` or `finished`.
  var phase: String
  var step: Step?
  var startedAt: String?
  var endsAt: String?
  var leftSeconds: Int?
  var behindMinutes: Int?
  var projectedEnd: String?
  var present: Int
  var invited: Int
  var notes: Int
  var hiddenNotes: Int
  /// The words that can be typed now.
  var can: [String]
  var agenda: [AgendaStopShape]

  init(_ view: SessionView) {
    session = SessionShape(view.session)
    phase = view.walk.isPaused ? "paused" : view.session.status.rawValue
    step = view.currentStep.map { Step($0, hides: view.hidesEntries) }
    startedAt = view.walk.startedAt?.description
    endsAt = view.endsAt?.description
    leftSeconds = view.left.map { Int($0.rounded(.down)) }
    behindMinutes = view.behind.map { Int(($0 / 60).rounded()) }
    projectedEnd = view.projectedEnd?.description
    present = view.present.count
    invited = view.present.count + view.absent.count
    notes = view.counts.notes
    hiddenNotes = view.counts.hidden
    can = view.legal.map(\.typed)
    agenda = AgendaStop.stops(of: view).map { AgendaStopShape($0) }
  }
}

extension SessionStateShape.Step {
  init(_ stop: WalkStep, hides: Bool) {
    self.init(
      id: stop.step.id, title: stop.step.title, part: stop.itemName, round: stop.round, rounds: stop.rounds,
      minutes: stop.step.minutes, captures: stop.step.captures.rawValue, silent: stop.step.silent, hides: hides,
      script: stop.step.script, prompt: stop.step.prompt)
  }
}

extension SessionView {
  /// When the step's time is up; nil while the clock stands still.
  var endsAt: Instant? {
    guard let current = walk.current, !walk.isPaused, !walk.isFinished else { return nil }
    return walk.deadline(of: current, at: now)
  }
}

extension WalkEvent {
  /// The word that leads here in the shell.
  var typed: String {
    switch self {
    case .resume: "go-on"
    case .finish: "done"
    default: word
    }
  }
}

extension WalkStep {
  /// The step's title, with its round where it is held more than once.
  var titleWithRound: String { rounds > 1 ? "\(step.title) (\(round) of \(rounds))" : step.title }
}
