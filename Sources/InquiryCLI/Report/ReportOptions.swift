import ArgumentParser
import Foundation
import InquiryDomain
import InquiryReports

/// What every report is asked: of whom, for whom, with names, and what a person has read.
struct ReportOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The community, by number or name; all for the whole group.", valueName: "community"))
  var community: String?

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("Who will read it: community, cohort, network or public.", valueName: "audience"))
  var audience: ReportAudience = .community

  @Flag(help: "With the names of people; only for whoever leads.")
  var names = false

  @Option(
    help: ArgumentHelp(
      "A person has read the findings in this file, as hmw report findings wrote it, and lets them go out.",
      valueName: "file"), completion: .file())
  var acceptFindings: String?

  init() {}
}

extension ReportAudience: ExpressibleByArgument {}

/// Where reports go.
struct ReportPlaceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder to write into; made where there is none.", valueName: "folder"),
    completion: .directory)
  var out = "."

  @Flag(help: "Replace files that are there already.")
  var force = false

  @Flag(help: "Open it when it is made.")
  var open = false

  init() {}

  /// Where a file of that name goes.
  func path(_ name: String) -> String { out == "." ? name : (out as NSString).appendingPathComponent(name) }
}

/// The file of a report that is one file.
struct ReportOutputOption: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write instead; - writes to standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  init() {}
}

/// The paper of a sheet for print.
struct ReportPaperOption: ParsableArguments {
  @Option(help: "letter or a4; what is usual where you are, if left out.")
  var paper: Paper?

  init() {}

  func paper(in context: CommandContext) -> Paper { paper ?? Paper(usualIn: context.environment) }
}

extension Paper: ExpressibleByArgument {}

extension Paper {
  /// Countries in which Letter is usual; A4 is everywhere else.
  private static let letterCountries: Set<String> = ["US", "CA", "MX", "PH", "CL", "CO", "VE", "GT", "CR", "PR", "SV"]

  /// By the country in the locale; Letter where none is named.
  init(usualIn environment: [String: String]) {
    let names = ["LC_ALL", "LC_PAPER", "LANG"].compactMap { environment[$0] }
    let locale = names.first { !$0.isEmpty } ?? ""
    let country = locale.split(separator: ".").first?.split(separator: "_").dropFirst().first?.prefix(2)
    self = country.map { Self.letterCountries.contains(String($0)) } ?? true ? .letter : .a4
  }
}
