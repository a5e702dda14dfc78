/// A section with its words at the size at which they fit.
struct FilledSection {
  var section: SheetSection
  var text: FittedText

  /// In points: what is still pleasant to read at arm's length.
  private static let comfortable = 10.5

  /// Boxes that stand together are set in one size, as long as it stays comfortable; a full box may go below.
  static func row(_ sections: [SheetSection], room: (SheetSection) -> PrintBox) -> [FilledSection] {
    let free = sections.map { room($0).fitted($0.texts).size }
    let shared = max(comfortable, free.min() ?? comfortable)
    return sections.map {
      FilledSection(section: $0, text: room($0).limited(to: shared).fitted($0.texts))
    }
  }
}
