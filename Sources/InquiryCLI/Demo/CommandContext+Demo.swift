import Foundation
import InquiryDomain

extension CommandContext {
  /// Where the sample's workbook is: in the XDG state folder, apart from every real one.
  var demoFolder: String { Self.demoFolder(options, environment) }

  static func demoFolder(_ options: GlobalOptions, _ environment: [String: String]) -> String {
    if let data = options.data { return data + "/demo" }
    let home = environment["HOME"] ?? NSHomeDirectory()
    let state = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "\(home)/.local/state"
    return (environment["HMW_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? "\(state)/hmw") + "/demo"
  }

  /// The context of one command of the demonstration: the sample's folder, clock and actor, on the same screen.
  func playing(in folder: String, at ambient: Ambient, as actor: String?, silent: Bool) -> CommandContext {
    var options = options
    options.data = folder
    options.demo = false
    (options.actor, options.cohort) = (actor, nil)
    options.noInput = true
    options.quiet = options.quiet || silent
    return CommandContext(copying: self, options: options, ambient: ambient, silent: silent)
  }
}
