/// A rectangle of a drawing.
struct SVGBox {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  func markup(fill: String, stroke: String? = nil, strokeWidth: Double = 2, radius: Double = 0) -> String {
    var rect = "<rect x=\"\(x.svg)\" y=\"\(y.svg)\" width=\"\(width.svg)\" height=\"\(height.svg)\""
    if radius > 0 { rect += " rx=\"\(radius.svg)\"" }
    rect += " fill=\"\(fill)\""
    if let stroke { rect += " stroke=\"\(stroke)\" stroke-width=\"\(strokeWidth.svg)\"" }
    return rect + "/>"
  }
}
