package import InquiryDomain

/// Words in a report that may tell who somebody is, for a person to settle.
package struct ReportFinding: Equatable, Sendable {
  package var text: ReportText
  package var finding: ScrubFinding
  /// The same as long as the words of the entry are the same, and another for another audience.
  package var fingerprint: String

  init(_ finding: ScrubFinding, in text: ReportText, for audience: ReportAudience) {
    self.text = text
    self.finding = finding
    fingerprint = Fingerprint.of([
      audience.rawValue, finding.kind.rawValue, text.kind.rawValue, String(text.number), text.text, finding.words,
    ])
  }
}

extension ReportFinding {
  /// What a person must settle in these texts: what gives somebody away by itself, and beyond the cohort also what
  /// may point at somebody. Of the name of a community or a group only what gives somebody away is asked.
  ///
  /// - Parameters:
  ///   - names: reads the names of communities and of the group, and so does not know them itself.
  ///   - read: what was found in texts before, so that none is read twice.
  static func all(
    in texts: [ReportText], by scrub: PrivacyScrub, names: PrivacyScrub, for audience: ReportAudience,
    read: inout [String: [ScrubFinding]]
  ) -> [ReportFinding] {
    var known: Set<String> = []
    return texts.flatMap { text -> [ReportFinding] in
      let found = text.isName ? names.findings(in: text.text) : read[text.text] ?? scrub.findings(in: text.text)
      if !text.isName { read[text.text] = found }
      return found.filter { $0.severity == .direct || (audience >= .network && !text.isName) }
        .map { ReportFinding($0, in: text, for: audience) }
    }.filter { known.insert($0.fingerprint).inserted }
  }
}
