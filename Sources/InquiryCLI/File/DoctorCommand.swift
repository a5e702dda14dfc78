import ArgumentParser
import InquiryDomain

/// Checks this computer and the workbook; ends with 1 where something is wrong.
struct DoctorCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check this computer and the workbook.",
    discussion: """
      Example: hmw doctor
      Before phones join: hmw doctor --phones
      To send to somebody who helps you: hmw doctor --report
      """)

  @Flag(help: "Everything as plain text, with versions and without anything people wrote.")
  var report = false

  @Flag(help: "Whether phones can reach this computer, and what to do where they can't.")
  var phones = false

  static let usesSample = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let checkup = phones ? Checkup(phonesIn: context) : Checkup(in: context)
    if report, !context.options.json {
      checkup.report.forEach { context.output.line($0) }
    } else {
      try context.show(checkup)
    }
    if checkup.isSick { throw ExitCode(ExitStatus.no.rawValue) }
  }
}
