import InquiryDomain
import Yams

/// Reads playlists from a table with one resource a row, by the rules of the files.
struct PlaylistTableReader {
  static let limit = 8 * 1024 * 1024
  private static let mostRows = 20_000

  /// Nodes hold their anchors weakly, so that somebody else has to hold them while nodes are read.
  private final class Anchors {
    var all: [Anchor] = []
  }

  private let log: ProblemLog
  private let anchors = Anchors()
  private var columns: [PlaylistColumn: Int] = [:]

  /// Whether a file's name says that it is a table.
  static func isTable(_ path: String) -> Bool { path.lowercased().hasSuffix(".csv") }

  static func read(_ bytes: [UInt8], path: String) -> (files: [PlaylistFile], problems: [ContentProblem]) {
    let log = ProblemLog(path: path)
    let records = PlaylistTableReader(log: log).records(bytes)
    guard let header = records.first, let reader = PlaylistTableReader(header: header, log: log) else {
      if log.isEmpty { log.note("the table is empty; expected a row of headings and one resource a row", at: .start) }
      return ([], log.problems)
    }
    let files = reader.files(records.dropFirst())
    return (log.isEmpty ? files : [], log.problems)
  }

  private init(log: ProblemLog) {
    self.log = log
  }

  /// Nil where the headings don't tell what is in the columns.
  private init?(header: DelimitedRecord, log: ProblemLog) {
    self.log = log
    for (place, cell) in header.fields.enumerated() {
      let word = cell.trimmed.lowercased()
      guard !word.isEmpty else { continue }
      let position = SourcePosition(line: header.line, column: place + 1)
      guard let column = PlaylistColumn(rawValue: word) else {
        let near = NearestWord.to(word, in: PlaylistColumn.allCases.map(\.rawValue)).map { "did you mean \"\($0)\"?" }
        let expected = near ?? "expected \(YAMLWording.list(PlaylistColumn.allCases.map(\.rawValue)))"
        log.note("unknown heading \(YAMLWording.quoted(word)); \(expected)", at: position)
        continue
      }
      if columns[column] != nil { log.note("the heading \"\(word)\" stands twice; expected it once", at: position) }
      columns[column] = columns[column] ?? place
    }
    guard log.isEmpty else { return nil }
    for column in [PlaylistColumn.listID, .listTitle, .id] where columns[column] == nil {
      log.note("no column has the heading \"\(column.rawValue)\"; expected one", at: .start)
    }
    guard log.isEmpty else { return nil }
  }

  private func records(_ bytes: [UInt8]) -> [DelimitedRecord] {
    guard bytes.count <= Self.limit else {
      log.note("the file is larger than \(Self.limit / 1024 / 1024) MB; expected a table of resources", at: .start)
      return []
    }
    do {
      let text = try TextDecoding(bytes, path: log.path).text
      var reader = DelimitedText(text, delimiter: Self.delimiter(of: text))
      if DelimiterGuess.declared(in: text) != nil { _ = try reader.next() }
      var records: [DelimitedRecord] = []
      while records.count <= Self.mostRows, let record = try reader.next() {
        if record.fields.contains(where: { !$0.allSatisfy(\.isWhitespace) }) { records.append(record) }
      }
      if records.count > Self.mostRows {
        log.note("the table goes on here; expected at most 20,000 rows", at: .init(line: records[Self.mostRows].line, column: 1))
      }
      return records
    } catch let error as DelimitedText.QuoteError {
      log.note(
        "a quotation mark opens here and does not close as it should; expected one at the end of the cell",
        at: .init(line: error.line, column: 1))
    } catch {
      log.note("this is not text; expected a file saved as “CSV UTF-8”", at: .start)
    }
    return []
  }

  /// The mark that makes most of the headings known.
  private static func delimiter(of text: String) -> Unicode.Scalar {
    if let declared = DelimiterGuess.declared(in: text) { return declared }
    let start = String(text.prefix(4_000))
    let known = Set(PlaylistColumn.allCases.map(\.rawValue))
    let candidates: [Unicode.Scalar] = ["\t", ";", ","]
    let marks: [(mark: Unicode.Scalar, count: Int)] = candidates.map { mark in
      var reader = DelimitedText(start, delimiter: mark)
      let header = (try? reader.next())?.fields ?? []
      return (mark, header.count { known.contains($0.trimmed.lowercased()) })
    }
    return marks.max { $0.count < $1.count }?.mark ?? ","
  }
}

extension PlaylistTableReader {
  /// Rows of one list may stand apart; their order is that of its resources.
  private func files(_ records: some Sequence<DelimitedRecord>) -> [PlaylistFile] {
    var order: [String] = []
    var rows: [String: [DelimitedRecord]] = [:]
    for record in records {
      noteExtraCells(record)
      let list = cell(.listID, of: record)
      if rows[list] == nil { order.append(list) }
      rows[list, default: []].append(record)
    }
    return withExtendedLifetime(anchors) {
      order.compactMap { list in rows[list].flatMap { PlaylistReader(log: log).read(node(of: $0)) } }
    }
  }

  private func noteExtraCells(_ record: DelimitedRecord) {
    let width = (columns.values.max() ?? 0) + 1
    guard record.fields.dropFirst(width).contains(where: { !$0.isEmpty }) else { return }
    log.note(
      "this row has more cells than there are headings; expected a cell with a comma to stand in quotation marks",
      at: .init(line: record.line, column: width + 1))
  }

  /// The rows of one list as the nodes that its file would have.
  private func node(of rows: [DelimitedRecord]) -> Node {
    let first = rows[0]
    for column in PlaylistColumn.ofList {
      for row in rows where cell(column, of: row) != cell(column, of: first) {
        log.note(
          "\"\(column.rawValue)\" differs from line \(first.line); expected the same in every row of a list",
          at: position(column, row))
      }
    }
    let fields = pairs(PlaylistColumn.ofList, of: first)
    let resources = rows.filter { !cell(.id, of: $0).isEmpty || hasResource($0) }.map(resource)
    let place = place(.listID, first)
    let list = Node.sequence(.init(resources, .implicit, .any, nil, place))
    return .mapping(.init(fields + [(key("resources", place), list)], .implicit, .any, nil, place))
  }

  private func hasResource(_ row: DelimitedRecord) -> Bool {
    PlaylistColumn.ofResource.contains { !cell($0, of: row).isEmpty }
  }

  private func resource(_ row: DelimitedRecord) -> Node {
    var fields = pairs(PlaylistColumn.ofResource, of: row)
    let check = pairs(PlaylistColumn.ofCheck, of: row)
    if !check.isEmpty {
      let place = place(.checked, row)
      fields.append((key("checked", place), .mapping(.init(check, .implicit, .any, nil, place))))
    }
    return .mapping(.init(fields, .implicit, .any, nil, place(.id, row)))
  }

  private func pairs(_ columns: [PlaylistColumn], of row: DelimitedRecord) -> [(Node, Node)] {
    columns.compactMap { column in
      let text = cell(column, of: row)
      guard !text.isEmpty else { return nil }
      let place = place(column, row)
      guard column.isList else { return (key(column.key, place), scalar(text, place, plain: column == .minutes)) }
      let words = text.split { ",;".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
      return (key(column.key, place), .sequence(.init(words.map { scalar($0, place) }, .implicit, .any, nil, place)))
    }
  }

  private func cell(_ column: PlaylistColumn, of row: DelimitedRecord) -> String {
    guard let place = columns[column], row.fields.indices.contains(place) else { return "" }
    return ListText.cleaned(GuardedCell.unguarded(row.fields[place]))
  }

  private func key(_ name: String, _ place: Anchor) -> Node { scalar(name, place) }

  private func scalar(_ text: String, _ place: Anchor, plain: Bool = false) -> Node {
    .scalar(.init(text, .implicit, plain ? .plain : .doubleQuoted, nil, place))
  }

  private func place(_ column: PlaylistColumn, _ row: DelimitedRecord) -> Anchor {
    let anchor = position(column, row).anchor
    anchors.all.append(anchor)
    return anchor
  }

  /// The column is the number of the cell.
  private func position(_ column: PlaylistColumn, _ row: DelimitedRecord) -> SourcePosition {
    SourcePosition(line: row.line, column: (columns[column] ?? 0) + 1)
  }
}
