import InquiryDomain

/// Records as tab-separated lines under a header, with tabs and line breaks in people's words escaped.
struct PlainTable {
  var header: [String]
  var rows: [[String]]

  var lines: [String] {
    ([header] + rows).map { $0.map(Self.escaped).joined(separator: "\t") }
  }

  private static func escaped(_ cell: String) -> String {
    let visible = cell.replacing("\\", with: "\\\\").replacing("\t", with: "\\t").replacing("\n", with: "\\n")
    return visible.safeForTerminal()
  }
}
