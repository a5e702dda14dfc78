extension Words {
  /// The words under a key, with `{name}` replaced by what stands for it.
  ///
  /// - Returns: the key itself where the catalogue lacks it, so that a gap shows; a test sees to it that none does.
  package func callAsFunction(_ key: String, _ values: [String: String] = [:]) -> String {
    switch entries[key] {
    case .text(let text): Self.fill(text, values)
    case .forms(let forms): Self.fill(forms[PluralForm.other.rawValue] ?? key, values)
    case nil: key
    }
  }

  /// The words for a number of things, in the grammatical number that it takes; `{count}` is the number.
  package func callAsFunction(_ key: String, count: Int, _ values: [String: String] = [:]) -> String {
    let values = values.merging(["count": "\(count)"]) { given, _ in given }
    guard case .forms(let forms) = entries[key] else { return self(key, values) }
    let form = PluralForm.of(count, in: language)
    return Self.fill(forms[form.rawValue] ?? forms[PluralForm.other.rawValue] ?? key, values)
  }

  /// The words under a key, or nil where the catalogue has none: for what comes from elsewhere, such as a failure's code.
  package func known(_ key: String) -> String? { entries[key] == nil ? nil : self(key) }

  /// Replaces each `{name}` once, and never what a value brings in.
  private static func fill(_ text: String, _ values: [String: String]) -> String {
    guard !values.isEmpty else { return text }
    var filled = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      filled += rest[..<open]
      filled += values[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }
}
