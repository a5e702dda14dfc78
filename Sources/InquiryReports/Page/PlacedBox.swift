/// Where a box stands on the sheet, in millimetres from its upper left corner.
struct PlacedBox {
  var id: String
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  /// The rule that puts it there.
  var rule: String {
    "#\(id){left:\(x.svg)mm;top:\(y.svg)mm;width:\(width.svg)mm;height:\(height.svg)mm}"
  }
}
