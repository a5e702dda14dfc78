/// A value that a page may send: words, a number, yes or no, several words, or counts by name.
enum FieldValue: Decodable, Equatable, Sendable {
  case text(String)
  case texts([String])
  case counts([String: Int])
  case none

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .none
    } else if let flag = try? container.decode(Bool.self) {
      self = .text(flag ? "1" : "0")
    } else if let number = try? container.decode(Int.self) {
      self = .text("\(number)")
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let texts = try? container.decode([String].self) {
      self = .texts(texts)
    } else {
      self = .counts(try container.decode([String: Int].self))
    }
  }
}
