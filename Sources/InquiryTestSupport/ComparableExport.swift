import Foundation
package import InquiryDomain
package import InquiryWorkbench

/// An export as text in which identifiers and times count only by where they stand, so that the same walk in
/// two workbooks reads the same.
package enum ComparableExport {
  /// An export as sorted, indented JSON, made comparable.
  package static func text(of export: CohortExport) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return normalised(String(decoding: try encoder.encode(export), as: UTF8.self))
  }

  /// All that the keeper of a workbook may export of a cohort, made comparable.
  package static func text(of workbench: Workbench, _ cohort: Identifier<Cohort>) throws -> String {
    try text(of: workbench.export(cohort, to: .keeper))
  }

  /// Each identifier becomes `id-1`, `id-2` … in the order of first sight, and each moment `a time`.
  package static func normalised(_ json: String) -> String {
    var names: [Substring: String] = [:]
    let named = json.replacing(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/) { match in
      let name = names[match.output] ?? "id-\(names.count + 1)"
      names[match.output] = name
      return name
    }
    return named.replacing(/"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"/, with: "\"a time\"")
  }
}
