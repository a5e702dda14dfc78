import GRDB
import InquiryDomain

extension Reading {
  /// The entities of those identifiers by identifier, in one look; those that are not there are left out.
  package func entities<E: Stored>(_ ids: [String], as type: E.Type = E.self) throws -> [String: E] {
    let marks = ids.map { _ in "?" }.joined(separator: ", ")
    let found: [E] = try fetch(where: "id IN (\(marks))", StatementArguments(ids))
    return Dictionary(found.map { ($0.id.text, $0) }) { first, _ in first }
  }
}
