import ArgumentParser

/// The options that every command takes, before or after its own words.
struct GlobalOptions: ParsableArguments {
  @Flag(help: "Print one JSON document.")
  var json = false

  @Flag(help: "Print tab-separated lines with a header.")
  var plain = false

  @Flag(name: [.short, .long], help: "Say nothing when it went well.")
  var quiet = false

  @Flag(help: "Never ask; name the missing option instead.")
  var noInput = false

  @Flag(help: "Lines with full labels, for screen readers and speech.")
  var accessible = false

  @Flag(help: "No colour.")
  var noColor = false

  @Option(help: "Colour: always, never or auto.")
  var color: ColourChoice = .auto

  @Option(help: ArgumentHelp("The folder that holds the workbook.", valueName: "folder"), completion: .directory)
  var data: String?

  @Flag(help: "Use the sample workbook of hmw demo.")
  var demo = false

  @Option(help: ArgumentHelp("The group, by number or name.", valueName: "group"))
  var cohort: String?

  @Option(name: .customLong("as"), help: ArgumentHelp("Act as this member of the group.", valueName: "name"))
  var actor: String?

  init() {}

  var terminalFlags: TerminalFlags {
    TerminalFlags(colour: noColor ? .never : color, accessible: accessible, noInput: noInput)
  }
}

extension ColourChoice: ExpressibleByArgument {}
