import Foundation
import GRDB
import InquiryDomain
import InquiryStore
import InquiryTestSupport

extension Store {
  /// Keeps a cohort and some notes; enough for a file of several pages.
  @discardableResult
  func fill(notes: Int = 40, in ambient: Ambient) throws -> Cohort {
    let cohort = try write(by: .keeper, in: ambient) { db in
      let cohort = Cohort(
        id: ambient.identifier(), number: try db.nextNumber(Cohort.self), name: "Oakland", timeZone: "UTC",
        createdAt: db.now)
      try db.insert(cohort)
      db.say("set up the group")
      return cohort
    }
    for _ in 0..<notes { try addNote("No shared time to meet families", to: cohort, in: ambient) }
    return cohort
  }

  @discardableResult
  func addNote(_ text: String, to cohort: Cohort, in ambient: Ambient) throws -> Cause {
    try write(by: .keeper, in: ambient) { db in
      let cause = Cause(
        id: ambient.identifier(), number: try db.nextNumber(Cause.self, in: cohort.id), cohortID: cohort.id, text: text,
        createdAt: db.now)
      try db.insert(cause)
      db.say("added note \(cause.number)")
      return cause
    }
  }

  func dump() throws -> String { try read { try $0.dump() } }
}

/// Speaks SQL to a file beside hmw, as another tool would.
enum OtherTool {
  @discardableResult
  static func run(_ sql: String, on path: String) throws -> [String] {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.writeWithoutTransaction { db in
      let rows = try Row.fetchCursor(db, sql: sql)
      var texts: [String] = []
      while let row = try rows.next() { texts.append(row.databaseValues.map(\.description).joined(separator: "|")) }
      return texts
    }
  }

  static func execute(_ sql: String, on path: String) throws {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    try queue.writeWithoutTransaction { db in try db.execute(sql: sql) }
  }
}
