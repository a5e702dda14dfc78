extension Poster {
  /// The poster laid out on its paper; hints tell the boxes that are over their budget or whose end does not fit.
  package func sheet(on paper: Paper) -> PrintSheet {
    let sheet = PosterSheet(poster: self, layout: PosterLayout(paper: paper))
    return PrintSheet(
      title: "\(community.forReport()) · Inquiry poster", style: sheet.style, body: sheet.body, hints: sheet.hints)
  }
}
