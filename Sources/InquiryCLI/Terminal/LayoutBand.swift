/// The three widths that every screen is drawn for.
enum LayoutBand: Sendable {
  /// 100 columns and more.
  case wide
  /// 60 to 99 columns: also the projector's layout.
  case medium
  /// Made for 40 to 59 columns; narrower windows get it too.
  case narrow

  init(width: Int) {
    switch width {
    case 100...: self = .wide
    case 60...: self = .medium
    default: self = .narrow
    }
  }
}
