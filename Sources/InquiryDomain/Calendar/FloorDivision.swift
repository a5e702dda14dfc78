/// Division that rounds down, so that moments before 1970 keep a remainder of zero or more.
struct FloorDivision {
  let quotient: Int64
  let remainder: Int64

  init(_ dividend: Int64, by divisor: Int64) {
    let (towardZero, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
    quotient = rest < 0 ? towardZero - 1 : towardZero
    remainder = rest < 0 ? rest + divisor : rest
  }
}
