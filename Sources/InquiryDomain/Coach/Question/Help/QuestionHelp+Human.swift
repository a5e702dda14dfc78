extension QuestionHelp {
  /// The last question to ask each other, which no machine can answer (H22).
  package static let lastingAYear =
    "Would people still be curious about it in June, and would evidence for it grow from month to month?"
}
