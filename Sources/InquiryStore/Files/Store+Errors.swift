import GRDB
import InquiryDomain

/// Turns what SQLite says into what a person can use; words people wrote never reach an error.
func translatingErrors<Value>(_ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch let error as DatabaseError {
    throw Failure(error)
  } catch is RowDecodingError {
    throw Failure.damagedWorkbook
  } catch is DecodingError {
    throw Failure.damagedWorkbook
  } catch is RecordError {
    throw Failure(
      .notFound, "entry.gone", "That entry is not in this workbook any more; nothing was changed.", hint: "hmw history")
  }
}

extension Failure {
  /// What SQLite's result code means to whoever was typing, and what they can do about it.
  init(_ error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .workbookBusy
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnlyWorkbook
    case .SQLITE_IOERR: self = .diskError(error.extendedResultCode)
    // hmw's own statements are sound, so one that SQLite does not understand means a schema that was damaged.
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT, .SQLITE_ERROR: self = .damagedWorkbook
    case .SQLITE_TOOBIG, .SQLITE_NOMEM: self = .entryTooBig
    case .SQLITE_CONSTRAINT where Self.isGivenTwice(error): self = .damagedWorkbook
    case .SQLITE_CONSTRAINT: self = .constraint(error.extendedResultCode)
    default: self = .storeFault(error.extendedResultCode)
    }
  }

  static let damagedWorkbook = Failure(
    .invalid, "workbook.damaged", "This workbook is damaged, so hmw stopped before changing anything.",
    hint: "Restore your last backup: hmw open BACKUP.hmw")

  private static let workbookBusy = Failure(
    .busy, "workbook.busy", "Another hmw has been writing to this workbook for five seconds.",
    hint: "Nothing was changed. Try again in a moment.")

  private static let readOnlyWorkbook = Failure(
    .cannotWrite, "workbook.read-only", "hmw may read this workbook and may not write to it or its folder.",
    hint: "Check who may write there: hmw where")

  private static let diskFull = Failure(
    .cannotWrite, "disk.full", "The disk is full, so this was not saved. All that was saved before is safe.",
    hint: "Free some space, then enter it again.")

  private static func diskError(_ code: ResultCode) -> Failure {
    Failure(
      .cannotWrite, "disk.error",
      "The disk reported an error while this was being kept (\(code.rawValue)), so it may be there or not.",
      hint: "All that was saved before is kept. Look before you enter it again: hmw history")
  }

  private static let entryTooBig = Failure(
    .invalid, "entry.too-big", "That is more than hmw can keep in one entry.", hint: "Split it in two.")

  /// Whether something that hmw gives out once is there already, which only damage brings about.
  private static func isGivenTwice(_ error: DatabaseError) -> Bool {
    switch error.extendedResultCode {
    case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
      // SQLite names the columns, such as `cause.cohortID, cause.number`, and never what is in them.
      [".number", ".id", ".sequence"].contains { error.message?.hasSuffix($0) == true }
    default: false
    }
  }

  /// A missing or needed reference can be told apart from the other rules of the schema.
  private static func constraint(_ code: ResultCode) -> Failure {
    guard code == .SQLITE_CONSTRAINT_FOREIGNKEY else {
      return Failure(
        .busy, "entry.conflict", "This does not fit with what is in the workbook now; nothing was changed.",
        hint: "See what changed: hmw history")
    }
    return Failure(
      .busy, "entry.in-use", "Something else in the workbook refers to this, so it can't go by itself.",
      hint: "See what came later: hmw history")
  }

  private static func storeFault(_ code: ResultCode) -> Failure {
    Failure(
      .fault, "store.fault", "The workbook could not do that (SQLite \(code.rawValue)); your data is safe.",
      hint: "hmw doctor")
  }
}
