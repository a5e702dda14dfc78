import Synchronization

/// What was answered of late to what was sent under a name, for changes that leave no receipt in the workbook.
final class Remembered<Value: Sendable>: Sendable {
  private struct State {
    var values: [String: Value] = [:]
    var order: [String] = []
  }

  private let limit: Int
  private let state = Mutex(State())

  init(limit: Int) {
    self.limit = limit
  }

  subscript(_ key: String) -> Value? { state.withLock { $0.values[key] } }

  /// Keeps a value; the oldest is forgotten when there are too many.
  func keep(_ value: Value, for key: String) {
    state.withLock { state in
      if state.values.updateValue(value, forKey: key) == nil { state.order.append(key) }
      if state.order.count > limit { state.values[state.order.removeFirst()] = nil }
    }
  }
}
