/// Reads the environment variables that terminals and people agree on.
struct TerminalSettings {
  let environment: [String: String]

  /// Set to something that means yes: a variable that is empty, `0` or `false` asks for nothing.
  func isOn(_ name: String) -> Bool {
    switch environment[name]?.lowercased() {
    case nil, "", "0", "false": false
    default: true
    }
  }

  func positive(_ name: String) -> Int? {
    environment[name].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  var isDumb: Bool { environment["TERM"] == "dumb" }

  var forbidsInput: Bool { isOn("HMW_NO_INPUT") || isOn("CI") }

  /// A person's comfort (`NO_COLOR`) comes before a program's wish (`FORCE_COLOR`).
  func allowsColour(_ choice: ColourChoice, isTTY: Bool) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if environment["NO_COLOR"].map({ !$0.isEmpty }) == true { return false }
    if isOn("FORCE_COLOR") || isOn("CLICOLOR_FORCE") { return true }
    if environment["CLICOLOR"] == "0" || isDumb { return false }
    return isTTY
  }

  /// The Linux console and dumb terminals lack the glyphs even where the locale promises them.
  var allowsUnicode: Bool {
    guard !isOn("HMW_ASCII"), !isDumb, environment["TERM"] != "linux" else { return false }
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }?.lowercased() ?? ""
    // As in `ca_ES.UTF-8@valencia`: the code set stands last, before what modifies it.
    let encoded = locale.prefix { $0 != "@" }
    return encoded.hasSuffix("utf-8") || encoded.hasSuffix("utf8")
  }
}
