/// What a terminal can show a code with.
package struct QRTerminalStyle: Equatable, Sendable {
  /// Half blocks, two modules in one cell; else two cells for each module.
  package var blocks: Bool
  /// Black on white is set, so that a dark terminal shows a dark code on a light ground too.
  package var colour: Bool

  package init(blocks: Bool, colour: Bool) {
    self.blocks = blocks
    self.colour = colour
  }
}
