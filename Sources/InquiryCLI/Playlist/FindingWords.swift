import InquiryDomain

/// What an audit found, in words and with what to type.
struct FindingWords {
  /// The numbers of playlists in the workbook, by their word in files.
  let playlists: [String: Int]
  /// The numbers of resources in the workbook, by their word in files.
  let resources: [String: Int]
  /// Whether the lists are in files, where things are mended with an editor.
  let inFiles: Bool

  /// What it is, as a sentence.
  func sentence(_ finding: PlaylistFinding) -> String {
    let resource = finding.resources.first.map(named) ?? "A resource"
    switch finding.kind {
    case .empty: return "The list is empty."
    case .tooMany: return "It has \(finding.amount) resources; a session list has at most \(PlaylistAudit.mostItems)."
    case .tooLong:
      return "It takes \(ListWords.duration(finding.amount)); a session list takes at most \(PlaylistAudit.mostMinutes) min."
    case .noPartner: return "Nothing in it is for partners."
    case .noShort: return "Nothing in it takes \(PlaylistAudit.shortMinutes) minutes or less."
    case .noMinutes: return "\(resource) has no minutes."
    case .noPrompt: return "\(resource) has no question to think about."
    case .unchecked:
      return "\(Plural.count(finding.amount, "address was", "addresses were")) not looked at within a year."
    case .unanswered: return "\(resource) did not answer well when it was last asked."
    case .sameAddress: return "\(NumberWords.listed(finding.resources.map(named))) have one address."
    }
  }

  /// The exact next thing to type, or to change in the file.
  func fix(_ finding: PlaylistFinding) -> String {
    inFiles ? inFile(finding) : command(finding)
  }

  private func command(_ finding: PlaylistFinding) -> String {
    let list = finding.playlist.flatMap { playlists[$0] }.map(String.init) ?? "LIST"
    let resource = finding.resources.first.flatMap { resources[$0] }.map(String.init) ?? "RESOURCE"
    return switch finding.kind {
    case .empty: "hmw playlist add \(list) --title TITLE --kind KIND"
    case .tooMany: "hmw playlist remove \(list) \(finding.amount), or: hmw playlist edit \(list) --no-session"
    case .tooLong: "hmw playlist show \(list), then: hmw playlist remove \(list) PLACE"
    case .noPartner: "hmw resource edit \(resource) --use partner"
    case .noShort: "hmw playlist add \(list) --minutes \(PlaylistAudit.shortMinutes) --title TITLE --kind KIND"
    case .noMinutes: "hmw resource edit \(resource) --minutes 10"
    case .noPrompt: "hmw resource edit \(resource) --prompt \"What did you notice?\""
    case .unchecked: "hmw playlist check \(list) --links"
    case .unanswered: "hmw resource edit \(resource) --url https://…"
    case .sameAddress:
      "hmw resource remove \(finding.resources.last.flatMap { resources[$0] }.map(String.init) ?? "RESOURCE")"
    }
  }

  private func inFile(_ finding: PlaylistFinding) -> String {
    switch finding.kind {
    case .empty: "Write one below resources:"
    case .tooMany, .tooLong: "Take some out, or leave out the line list: session"
    case .noPartner: "Write use: partner where it fits"
    case .noShort: "Add something short, with minutes: 5"
    case .noMinutes: "Write minutes: 10"
    case .noPrompt: "Write a line prompt: …"
    case .unchecked: "Import it, then: hmw playlist check --links"
    case .unanswered: "Write its new address after url:"
    case .sameAddress: "Describe it once, and write only its id elsewhere"
    }
  }

  private func named(_ slug: String) -> String {
    inFiles ? slug : resources[slug].map { "Resource \($0)" } ?? slug
  }
}
