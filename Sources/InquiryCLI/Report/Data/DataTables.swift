import InquiryDomain
import InquiryReports
import InquiryWorkbench

/// Every list of a material as a table.
struct DataTables {
  let draft: ReportDraft

  var material: ReportMaterial { draft.material }
  var content: CohortExport { draft.content }

  /// The tables in the order in which the guide explains them.
  var all: [TableFile] { peopleTables + walkTables + questionTables + yearTables + libraryTables }

  /// The README: what each file is, and what each column means.
  func guide(_ tables: [TableFile]) -> String {
    let names =
      material.showsNames
      ? "People are named, because names were asked for." : "Nobody is named: what people wrote stands without them."
    let small =
      material.numbers.hides
      ? ["Numbers of people and votes below \(SmallNumbers.least) are told as \"\(ToldNumber.few.words)\"."] : []
    return ExportGuide(
      title: "\(material.name), made \(draft.day.longText)",
      notes: [draft.footer, names] + small + ["Days are those of the group's own calendar."],
      sheets: tables.map(\.sheet)
    ).markdown
  }

  /// Whose an entry is, where names were asked for.
  func by<Row>(
    _ name: String = "by", _ meaning: String = "Whose it is.", _ person: @escaping (Row) -> Identifier<Person>?
  ) -> [DataColumn<Row>] {
    guard material.showsNames else { return [] }
    return [DataColumn(name, meaning) { material.name(of: person($0)) }]
  }

  /// The community of a row, in the tables of a whole group.
  func inCommunity<Row>(_ community: @escaping (Row) -> Identifier<Community>?) -> [DataColumn<Row>] {
    guard material.community == nil, !content.communities.isEmpty else { return [] }
    let names = Dictionary(content.communities.map { ($0.id, $0.name) }) { first, _ in first }
    return [
      DataColumn("community", "The community it belongs to; empty for the whole group.") { row in
        community(row).flatMap { names[$0] }
      }
    ]
  }

  /// The number, the community and the day of an entry.
  func head<Row: Numbered & Confidential>(_ made: @escaping (Row) -> Instant) -> [DataColumn<Row>] {
    [DataColumn("number", "The short number that people type.") { String($0.number) }]
      + inCommunity { $0.communityID } + [day("day", "When it was made.", made)]
  }

  /// How far words may travel.
  func readers<Row: Confidential>() -> DataColumn<Row> {
    DataColumn("readers", "Who may read it: \(Tier.allCases.map(\.rawValue).joined(separator: ", ")).") {
      $0.visibility.rawValue
    }
  }

  func day<Row>(_ name: String, _ meaning: String, _ moment: @escaping (Row) -> Instant?) -> DataColumn<Row> {
    DataColumn(name, meaning) { row in moment(row).map { draft.day(of: $0).description } }
  }

  /// The short numbers of other entries, as far as they are in these tables.
  static func numbers<E: Numbered>(of entries: [E]) -> [Identifier<E>: String] {
    Dictionary(entries.map { ($0.id, String($0.number)) }) { first, _ in first }
  }

  /// Several texts in one cell, a line each.
  static func lines(_ texts: [String]) -> String { texts.joined(separator: "\n") }
}
