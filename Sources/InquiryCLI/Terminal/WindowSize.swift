/// The size of a terminal window in cells.
struct WindowSize: Equatable, Sendable {
  var columns: Int
  var rows: Int
}
