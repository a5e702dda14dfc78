import Mustache

/// The catalogue as a template reaches into it: `{{t.join.title}}` is the entry `join.title`.
struct WordsBranch: MustacheParent {
  let words: Words
  var path = ""

  func child(named name: String) -> Any? {
    let key = path.isEmpty ? name : "\(path).\(name)"
    return words.known(key) ?? WordsBranch(words: words, path: key)
  }
}
