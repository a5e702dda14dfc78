extension Poster {
  /// The poster as a page of one file that prints on exactly one sheet.
  package func html(on paper: Paper) -> String {
    let sheet = PosterSheet(poster: self, layout: PosterLayout(paper: paper))
    return HTMLPage(title: "\(community.forReport()) · Inquiry poster", style: sheet.style, body: sheet.body).text
  }

  /// What to shorten before it is printed: boxes over their budget, and boxes whose end does not fit.
  package func hints(on paper: Paper) -> [ReportHint] {
    PosterSheet(poster: self, layout: PosterLayout(paper: paper)).hints
  }
}
