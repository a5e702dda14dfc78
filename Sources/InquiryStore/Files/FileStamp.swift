import GRDB
import InquiryDomain

/// What a file says of itself: whose it is and which schema it has.
struct FileStamp {
  let applicationID: Int32
  let version: Int
  let isEmpty: Bool

  init(_ db: Database) throws {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT application_id, user_version, NOT EXISTS (SELECT 1 FROM sqlite_schema)
        FROM pragma_application_id, pragma_user_version
        """)
    applicationID = row?[0] ?? 0
    version = row?[1] ?? 0
    isEmpty = row?[2] ?? true
  }

  /// The version to migrate from.
  ///
  /// - Throws: `Failure` where the file is not a workbook, or comes from a newer hmw.
  func checked(against migrations: [Schema.Migration], path: String) throws -> Int {
    if isEmpty && applicationID == 0 { return 0 }
    guard applicationID == Schema.applicationID else { throw Failure.notAWorkbook(path) }
    guard version <= migrations.last?.version ?? 0 else {
      throw Failure(
        .invalid, "workbook.newer", "\(path) was made by a newer hmw, so this one leaves it alone.",
        hint: "Update hmw, then try again. Nothing in the file was changed.")
    }
    return version
  }
}

extension Failure {
  static func notAWorkbook(_ path: String) -> Failure {
    Failure(
      .invalid, "workbook.not-one", "\(path) is not an hmw workbook.",
      hint: "Check the file's name, or restore your last backup: hmw open BACKUP.hmw")
  }
}
