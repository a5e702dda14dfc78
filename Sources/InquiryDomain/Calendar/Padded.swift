/// A number written with leading zeros to a fixed width.
struct Padded: CustomStringConvertible {
  let description: String

  init(_ number: Int, _ width: Int) {
    let digits = String(number)
    description = String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
