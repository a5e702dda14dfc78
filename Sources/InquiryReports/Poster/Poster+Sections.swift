extension Poster {
  /// The boxes in the order in which they are read; the board has one of its own.
  var sections: [PosterSection] {
    [
      PosterSection(id: "story", heading: "The story", texts: story, budget: 60, style: .sentences),
      PosterSection(id: "needs", heading: "What we needed", texts: needs, budget: 40),
      PosterSection(id: "checks", heading: "Assumptions we tested", texts: assumptions.map(\.line), budget: 45, style: .signs),
      PosterSection(id: "tried", heading: "What we tried", texts: tried, budget: 40),
      PosterSection(id: "learned", heading: "What we learned", texts: learned, budget: 40),
      PosterSection(id: "next", heading: "Next", texts: next, budget: 30),
    ]
  }

  /// The question, and who asks it.
  var heads: [PosterSection] {
    [
      PosterSection(id: "name", heading: "The name", texts: [community], budget: 10),
      PosterSection(id: "people", heading: "The people", texts: [people.joined(separator: " · ")], budget: 20),
      PosterSection(id: "question", heading: "The question", texts: [question], budget: 25),
    ]
  }
}
