/// The version people see and report.
enum HouseVersion {
  static let text = "1.0.0"
}
