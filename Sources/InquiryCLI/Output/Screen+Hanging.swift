import InquiryDomain

extension Screen {
  /// Words in lines that hang beside what leads them: the leading cells stand on the first line alone.
  func hanging(_ words: String, after lead: [ColumnCell], at column: Int, width: Int) -> [String] {
    lines(words, width: width).enumerated().map { index, line in
      row((index == 0 ? lead : []) + [ColumnCell(line, at: column)])
    }
  }
}
