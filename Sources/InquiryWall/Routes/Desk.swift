import InquiryDomain
import NIOPosix

/// One thread on which the workbench is asked: its calls wait for the file, and must not hold up anything else.
struct Desk: Sendable {
  private let pool: NIOThreadPool

  /// A desk with its own thread; `close` gives the thread back.
  init() {
    pool = NIOThreadPool(numberOfThreads: 1)
    pool.start()
  }

  /// Does something on the desk's thread, in the order of asking.
  func callAsFunction<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await pool.runIfActive(body)
  }

  /// Gives the thread back; what is asked afterwards is refused.
  func close() async { try? await pool.shutdownGracefully() }
}
