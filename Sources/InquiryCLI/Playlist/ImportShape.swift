import InquiryDomain
import InquiryWorkbench

/// What an import did, as programs read it.
struct ImportShape: Encodable, Sendable {
  var added: [Int]
  var changed: [Int]
  var unchanged: [Int]
  var resourcesAdded: Int
  var resourcesChanged: Int
  /// What was edited here and stays, as `playlist hiring-for-equity`.
  var kept: [String]

  init(_ result: ImportResult) {
    added = result.added.map(\.number)
    changed = result.changed.map(\.number)
    unchanged = result.unchanged.map(\.number)
    resourcesAdded = result.resourcesAdded
    resourcesChanged = result.resourcesChanged
    kept = result.kept.map(\.id)
  }
}
