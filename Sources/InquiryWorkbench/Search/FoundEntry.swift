import InquiryDomain
import InquiryStore

/// An entry that the viewer may see, with its words, before it is known which of them to show.
struct FoundEntry {
  let kind: SearchKind
  let key: String
  var number: Int?
  var cohortID: Identifier<Cohort>?
  var title: String?
  let texts: [String]

  init(_ kind: SearchKind, _ entry: some Numbered & OfCohort, texts: [String]) {
    self.kind = kind
    key = String(entry.number)
    number = entry.number
    cohortID = entry.cohortID
    self.texts = texts
  }

  init(_ resource: Resource) {
    kind = .resource
    key = String(resource.number)
    number = resource.number
    title = resource.title
    texts = [resource.title, resource.publisher, resource.note, resource.prompt].compactMap(\.self)
  }

  init(_ playlist: Playlist) {
    kind = .playlist
    key = playlist.slug
    number = playlist.number
    title = playlist.title
    texts = [playlist.title, playlist.summary, playlist.curator].compactMap(\.self) + playlist.topics
  }

  init(_ definition: FacilitationProtocol) {
    kind = .protocol
    key = definition.id
    title = definition.name
    texts = definition.words
  }

  /// Whether each phrase stands in one of the texts: in the index all of them are one, so that it could begin in one
  /// and end in the next.
  func has(phrasesOf query: SearchQuery) -> Bool {
    guard !query.isAny else { return true }
    return query.wanted.filter { $0.text.contains(" ") && !$0.isUnspaced }.allSatisfy { term in
      let whole = SearchQuery("\"\(term.text)\"")
      let phrase = term.isPrefix ? whole.widened : whole
      return texts.contains { phrase.fits($0) }
    }
  }

  func result(for query: SearchQuery) -> FindResult {
    FindResult(
      kind: kind, key: key, number: number, cohortID: cohortID, title: title,
      excerpt: Excerpt(of: texts, around: query))
  }
}
