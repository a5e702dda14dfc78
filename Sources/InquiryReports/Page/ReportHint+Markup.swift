extension ReportHint {
  /// On the screen only: what to look at before the sheet goes to the printer.
  static func markup(_ hints: [ReportHint]) -> String {
    guard !hints.isEmpty else { return "" }
    let lines = hints.map { "<li>\($0.box): \($0.words)</li>" }
    return """
      <aside class="hints" aria-label="Before you print"><p>Before you print:</p><ul>
      \(lines.joined(separator: "\n"))
      </ul></aside>

      """
  }
}
