/// Reads tags as a browser does, roughly: enough to see which attributes a page really has.
enum PageMarks {
  /// The names of all attributes of all tags.
  static func attributes(in page: String) -> Set<String> {
    var names: Set<String> = []
    var scalars = Array(page.unicodeScalars)[...]
    while let open = scalars.firstIndex(of: "<") {
      scalars = scalars[(open + 1)...]
      var quote: Unicode.Scalar?
      var name = ""
      while let scalar = scalars.first {
        scalars = scalars.dropFirst()
        if let mark = quote {
          if scalar == mark { quote = nil }
        } else if scalar == "\"" || scalar == "'" {
          quote = scalar
        } else if scalar == ">" {
          names.insert(name)
          break
        } else if scalar == " " || scalar == "\n" {
          names.insert(name)
          name = ""
        } else if scalar != "=" {
          name.unicodeScalars.append(scalar)
        }
      }
    }
    return names
  }
}
