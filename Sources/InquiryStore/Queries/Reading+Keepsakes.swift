import Foundation
import GRDB
package import InquiryDomain

extension Reading {
  /// What this workbook remembers under a name, such as `cohort` for the one in use; nil where it was never set.
  package func setting(_ name: String) throws -> String? {
    try String.fetchOne(db, sql: "SELECT value FROM setting WHERE name = ?", arguments: [name])
  }

  /// What had been answered of a form that was left half way.
  package func draft(_ slot: String) throws -> [String: String]? {
    guard let json = try String.fetchOne(db, sql: "SELECT fields FROM draft WHERE slot = ?", arguments: [slot]) else {
      return nil
    }
    return try JSONDecoder().decode([String: String].self, from: Data(json.utf8))
  }

  /// The slots whose names begin alike, newest first.
  package func draftSlots(beginning prefix: String) throws -> [String] {
    try String.fetchAll(
      db, sql: "SELECT slot FROM draft WHERE substr(slot, 1, length(?1)) = ?1 ORDER BY at DESC", arguments: [prefix])
  }
}

extension Unjournalled {
  /// Remembers a value under a name in place of the one before, outside the journal.
  package func set(_ name: String, to value: String) throws {
    try db.execute(
      sql: "INSERT INTO setting(name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
      arguments: [name, value])
  }

  /// Keeps the answers of a form by the name of their field, in place of those the slot held.
  package func keepDraft(_ fields: [String: String], in slot: String, at now: Instant) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let json = String(decoding: try encoder.encode(fields), as: UTF8.self)
    try db.execute(
      sql: """
        INSERT INTO draft(slot, fields, at) VALUES (?1, ?2, ?3)
        ON CONFLICT (slot) DO UPDATE SET fields = ?2, at = ?3
        """, arguments: [slot, json, now])
  }

  /// A form is given up: its answers go, and nothing takes their place.
  package func dropDraft(_ slot: String) throws {
    try db.execute(sql: "DELETE FROM draft WHERE slot = ?", arguments: [slot])
  }
}

extension Writing {
  /// A form is finished: its draft goes in the same transaction that keeps its answers.
  package func dropDraft(_ slot: String) throws {
    try db.execute(sql: "DELETE FROM draft WHERE slot = ?", arguments: [slot])
  }
}
