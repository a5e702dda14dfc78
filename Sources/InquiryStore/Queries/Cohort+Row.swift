package import GRDB
package import InquiryDomain

extension Cohort {
  /// Reads the columns by name.
  ///
  /// Nearly every command begins with its cohort, and GRDB's general decoder takes longer to get ready than this row does
  /// to be read.
  package init(row: Row) throws {
    self.init(
      id: try row.decode(forColumn: "id"), number: try row.decode(forColumn: "number"),
      name: try row.decode(forColumn: "name"),
      timeZone: try row.decode(forColumn: "timeZone"), createdAt: try row.decode(forColumn: "createdAt"))
  }
}
