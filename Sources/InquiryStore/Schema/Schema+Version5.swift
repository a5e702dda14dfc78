extension Schema {
  /// The wall: phones that join a session.
  static let version5 = room
}
