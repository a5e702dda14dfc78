import ArgumentParser
import InquiryDomain

/// Check this computer and the workbook.
struct DoctorCommand: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "doctor", abstract: "Check this computer and the workbook.")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    throw Failure(.fault, "hmw.unbuilt", "Not built.")
  }
}
