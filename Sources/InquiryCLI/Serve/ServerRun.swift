import Dispatch
import Synchronization

/// Work that runs beside the main thread, which waits for it.
final class ServerRun: Sendable {
  private let failure = Mutex<(any Error)?>(nil)
  private let isDone = DispatchSemaphore(value: 0)

  /// Returns when the work has ended, or throws what it threw.
  static func wait(for work: @escaping @Sendable () async throws -> Void) throws {
    let run = ServerRun()
    Task.detached {
      do { try await work() } catch { run.failure.withLock { $0 = error } }
      run.isDone.signal()
    }
    run.isDone.wait()
    if let error = run.failure.withLock({ $0 }) { throw error }
  }
}
