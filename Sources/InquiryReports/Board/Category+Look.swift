import InquiryDomain

/// How a column is told apart: by colour, and without it by a letter and a shape.
extension Category {
  /// The fill of its notes; tested for colour-blind eyes (`ux.md` §3.5).
  var fill: String {
    switch self {
    case .resources: "#56B4E9"
    case .knowledge: "#F0E442"
    case .skills: "#E69F00"
    case .dispositions: "#009E73"
    }
  }

  /// Its shape: a square, a circle, a triangle or a diamond, as wide and high as `size`.
  func mark(x: Double, y: Double, size: Double, fill: String = Palette.ink) -> String {
    let half = size / 2
    let (left, top) = (x.svg, y.svg)
    switch self {
    case .resources:
      return "<rect x=\"\(left)\" y=\"\(top)\" width=\"\(size.svg)\" height=\"\(size.svg)\" fill=\"\(fill)\"/>"
    case .knowledge:
      return "<circle cx=\"\((x + half).svg)\" cy=\"\((y + half).svg)\" r=\"\(half.svg)\" fill=\"\(fill)\"/>"
    case .skills:
      return path([(x + half, y), (x + size, y + size), (x, y + size)], fill)
    case .dispositions:
      return path([(x + half, y), (x + size, y + half), (x + half, y + size), (x, y + half)], fill)
    }
  }

  private func path(_ corners: [(x: Double, y: Double)], _ fill: String) -> String {
    let line = corners.map { "\($0.x.svg) \($0.y.svg)" }.joined(separator: "L")
    return "<path d=\"M\(line)Z\" fill=\"\(fill)\"/>"
  }
}
