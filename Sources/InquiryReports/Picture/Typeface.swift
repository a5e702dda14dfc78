/// The faces that reports are set in: those that come with the computers of schools, and nothing from elsewhere.
enum Typeface {
  static let sans = "'Noto Sans', 'Avenir Next', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
  static let serif = "'Noto Serif', 'Iowan Old Style', Cambria, Georgia, serif"
}
