import InquiryDomain

extension Screen {
  /// What can be typed next, in hmw's own words, on as many lines as it needs.
  func hint(_ text: String) -> [String] {
    let line = ink.chrome(text)
    return accessible ? [line] : line.wrapped(to: width)
  }
}
