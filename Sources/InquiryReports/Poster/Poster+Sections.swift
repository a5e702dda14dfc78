extension Poster {
  /// The boxes in the order in which they are read; the board has one of its own.
  var sections: [SheetSection] {
    [
      SheetSection(id: "story", heading: "The story", texts: story, budget: 60, style: .sentences),
      SheetSection(id: "needs", heading: "What we needed", texts: needs, budget: 40),
      SheetSection(
        id: "checks", heading: "Assumptions we tested", texts: assumptions.map(\.line), budget: 45, style: .signs),
      SheetSection(id: "tried", heading: "What we tried", texts: tried, budget: 40),
      SheetSection(id: "learned", heading: "What we learned", texts: learned, budget: 40),
      SheetSection(id: "next", heading: "Next", texts: next, budget: 30),
    ]
  }

  /// What the page is about, largest of all.
  var heading: SheetSection {
    SheetSection(
      id: "question", heading: "The question", texts: [question], budget: 25, missing: "No question to show yet")
  }
}
