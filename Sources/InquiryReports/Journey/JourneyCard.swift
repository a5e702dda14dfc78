import InquiryDomain

/// One wording of the question on a card, in letters as large as fit it.
struct JourneyCard {
  let wording: JourneyWording
  private let head: SVGText
  private let words: SVGText
  private let reason: SVGText
  private let width: Double
  private let height: Double

  private static let padding = 30.0
  /// Letters of the words, largest first; the last are seven points.
  private static let sizes = Array(stride(from: 52.0, through: 26, by: -2))
  /// Letters of what stands around them.
  private static let small = 28.0

  init(_ wording: JourneyWording, heading: String, width: Double, height: Double) {
    (self.wording, self.width, self.height) = (wording, width, height)
    let inner = width - 2 * Self.padding
    head = SVGText(heading, width: inner, size: Self.small, most: 1, weight: 700, fill: Palette.accent)
    let room = height - 50 - head.height
    let whole = Self.sizes.lazy.compactMap { Self.whole(wording, size: $0, width: inner, height: room) }
    (words, reason) = whole.first ?? Self.cut(wording, width: inner, height: room)
  }

  /// Whether nothing of the wording is left out; of its reason there may be.
  var hasWording: Bool { !words.isCut }

  /// What is left out; nil where all of it stands there.
  var lack: String? {
    words.isCut ? "the end of a wording is left out" : reason.isCut ? "the end of a reason is left out" : nil
  }

  func markup(x: Double) -> String {
    let inner = width - 2 * Self.padding
    let left = x + Self.padding
    return SVGBox(x: x, y: 0, width: width, height: height).markup(fill: Palette.wash)
      + SVGBox(x: x, y: 0, width: width, height: 8).markup(fill: Palette.accent)
      + head.markup(x: left, y: 20, width: inner) + words.markup(x: left, y: 24 + head.height, width: inner)
      + reason.markup(x: left, y: height - reason.height - 14, width: inner)
  }

  /// The words and the reason with nothing left out; nil where they don't fit at that size.
  private static func whole(
    _ wording: JourneyWording, size: Double, width: Double, height: Double
  ) -> (SVGText, SVGText)? {
    let words = question(wording.text, width: width, size: size, height: height)
    let reason = reason(wording.reason, width: width, size: min(small, size), height: height - words.height)
    return words.isCut || reason.isCut || words.height + reason.height > height ? nil : (words, reason)
  }

  /// The wording as large as it fits over four lines of the reason, which takes what is left.
  private static func cut(_ wording: JourneyWording, width: Double, height: Double) -> (SVGText, SVGText) {
    let room = wording.reason == nil ? height : height - 4 * small * SVGText.leading
    let sized = sizes.lazy.map { question(wording.text, width: width, size: $0, height: room) }
    let words =
      sized.first { !$0.isCut } ?? question(wording.text, width: width, size: sizes.last ?? small, height: room)
    return (words, reason(wording.reason, width: width, size: small, height: height - words.height))
  }

  private static func question(_ text: String, width: Double, size: Double, height: Double) -> SVGText {
    // Bold letters with serifs are wider still than bold ones without.
    SVGText(text, width: width / 1.05, size: size, most: lines(in: height, size: size), weight: 700, serif: true)
  }

  private static func reason(_ text: String?, width: Double, size: Double, height: Double) -> SVGText {
    guard let text else { return SVGText(lines: [], size: size) }
    var reason = SVGText(
      "Because: \(text)", width: width, size: size, most: lines(in: height, size: size), fill: Palette.soft)
    reason.runs = WritingDirection(of: text)
    return reason
  }

  private static func lines(in height: Double, size: Double) -> Int { max(1, Int(height / size / SVGText.leading)) }
}
