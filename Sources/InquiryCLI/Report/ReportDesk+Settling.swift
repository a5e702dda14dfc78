import ArgumentParser
import InquiryDomain
import InquiryWorkbench

extension ReportDesk {
  /// Lets nothing pass that may tell who somebody is before a person has read it.
  ///
  /// At a terminal the findings are shown and asked about once; a script names the file of those that were read.
  /// - Throws: `Failure` where nobody can be asked, and the code for no where the answer is no.
  func settle(_ parts: [(draft: ReportDraft, reports: [ReportKind])]) throws {
    let accepted = try options.acceptFindings.map { try FindingsFile($0).accepted } ?? []
    let found = parts.flatMap { draft, reports in
      let kinds = reports.reduce(into: Set<ReportText.Kind>()) { $0.formUnion($1.words) }
      return draft.material.findings.filter { $0.text.isName || kinds.contains($0.text.kind) }
    }
    let open = FindingsList(found.filter { !accepted.contains($0.fingerprint) }, for: options.audience)
    guard !open.findings.isEmpty else { return }
    guard context.profile.canPrompt, !context.options.json else { throw refusal(open.findings) }
    let screen = Screen(
      width: context.profile.width, accessible: context.profile.accessible, ink: context.profile.errorInk)
    context.error.write(open.lines(on: screen).map { $0 + "\n" }.joined())
    var answers = context.answers
    guard answers.agrees("Has a person read these, and may they go out? [y/N] ", empty: false) else {
      context.tell("Nothing was written.")
      throw ExitCode(ExitStatus.no.rawValue)
    }
  }

  private func refusal(_ findings: [ReportFinding]) -> Failure {
    let first = findings.prefix(3).map { "\($0.text.place) (\"\($0.finding.words)\")" }.joined(separator: ", ")
    let more = findings.count > 3 ? " and \(findings.count - 3) more" : ""
    return Failure(
      .invalid, "report.findings",
      "A person must read this first: \(first)\(more) may tell who somebody is. Nothing was written.",
      hint: """
        hmw report findings --for \(options.audience.rawValue) > findings.txt; change those words or keep the lines, \
        then add --accept-findings findings.txt
        """)
  }
}
