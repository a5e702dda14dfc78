import InquiryContent
package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Looks for words in all that a viewer may see, and in the protocols.
  ///
  /// - Parameters:
  ///   - words: as they were typed; see `SearchQuery`.
  ///   - kinds: nil for all of them.
  ///   - cohort: only its entries and what belongs to none; nil for the whole workbook.
  /// - Throws: `Failure` where there is no word in what was typed.
  package func find(
    _ words: String, kinds: Set<SearchKind>? = nil, limit: Int = 10, in cohort: Identifier<Cohort>? = nil,
    to viewer: Viewer
  ) throws -> FindAnswer {
    let query = SearchQuery(words)
    guard !query.isEmpty else {
      throw Failure(
        .usage, "find.no-words", "There is no word to look for in that.", hint: "hmw find families · hmw find fam*")
    }
    return try read { db in
      let page = FindPage(query: query, kinds: kinds, cohort: cohort, limit: max(1, limit))
      var answer = try find(page, in: db, to: viewer)
      if answer.results.isEmpty {
        answer.near = try query.near.filter { try !find(page.asking($0), in: db, to: viewer).results.isEmpty }
      }
      return answer
    }
  }

  private func find(_ page: FindPage, in db: Reading, to viewer: Viewer) throws -> FindAnswer {
    // Protocols have places of their own on a page, so that many entries don't hide them.
    let protocols = page.asksForProtocols ? protocols(for: page.query, limit: page.limit + 1) : []
    let entries = try entries(page, in: db, to: viewer)
    let kept = min(protocols.count, max(page.limit - entries.count, min(2, page.limit / 2)))
    let shown = entries.prefix(page.limit - kept) + protocols.prefix(kept)
    return FindAnswer(results: Array(shown), hasMore: entries.count + protocols.count > shown.count)
  }

  /// One more than the page holds, so that it is known whether there are more.
  private func entries(_ page: FindPage, in db: Reading, to viewer: Viewer) throws -> [FindResult] {
    let loading = FoundEntries(db: db, viewer: viewer)
    var results: [FindResult] = []
    var shown: Set<String> = []
    var offset = 0
    while results.count <= page.limit {
      let hits = try db.search(
        page.query, in: page.tables, of: page.cohort, for: viewer, limit: page.limit * 2 + 1, after: offset)
      guard !hits.isEmpty else { break }
      offset += hits.count
      let loaded = try Dictionary(grouping: hits, by: \.tableName).map { table, hits in
        (table, try loading.load(table, hits.map(\.entity)))
      }
      let byTable = Dictionary(uniqueKeysWithValues: loaded)
      for hit in hits {
        guard let entry = byTable[hit.tableName]?[hit.entity], results.count <= page.limit,
          entry.has(phrasesOf: page.query)
        else { continue }
        guard shown.insert("\(entry.kind) \(entry.key) \(entry.cohortID?.text ?? "")").inserted else { continue }
        results.append(entry.result(for: page.query))
      }
    }
    return results
  }

  /// Only protocols whose text has the words are read as protocols.
  private func protocols(for query: SearchQuery, limit: Int) -> [FindResult] {
    let fitting = library.texts().lazy.filter { query.fits($0.text) }.compactMap { try? library.find($0.id) }
      .map(\.definition).filter { query.fits($0.words.joined(separator: "\n")) }
    return Array(fitting.prefix(limit)).map { FoundEntry($0).result(for: query) }
  }
}
