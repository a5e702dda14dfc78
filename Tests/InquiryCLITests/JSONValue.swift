/// Any JSON, to look into an answer without a type for each.
enum JSONValue: Decodable, Equatable {
  case null, bool(Bool), number(Double), text(String), list([JSONValue]), object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  subscript(_ key: String) -> JSONValue {
    if case .object(let fields) = self { fields[key] ?? .null } else { .null }
  }

  subscript(_ index: Int) -> JSONValue {
    if case .list(let items) = self, items.indices.contains(index) { items[index] } else { .null }
  }

  var text: String? { if case .text(let text) = self { text } else { nil } }
  var number: Int? { if case .number(let number) = self { Int(number) } else { nil } }
  var list: [JSONValue] { if case .list(let items) = self { items } else { [] } }
  var isTrue: Bool { self == .bool(true) }
}
