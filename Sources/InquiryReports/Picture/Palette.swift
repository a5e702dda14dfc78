/// The colours of the reports; each is told apart in grey too, or has a second sign beside it.
enum Palette {
  static let ink = "#1A1A1A"
  static let soft = "#4A4D54"
  static let line = "#86837B"
  static let paper = "#FFFFFF"
  static let wash = "#F5F3EE"
  static let accent = "#1F4E79"
}
