import InquiryContent
import InquiryDomain
import InquiryStore
package import InquiryWorkbench

extension Workbench {
  /// An empty workbook, of which every test gets a copy: to lay the tables out takes longer than most tests.
  private static let empty = Result { try Store.inMemory() }

  /// A fresh workbook in memory with the shipped protocols.
  package static func inMemory(_ ambient: TestAmbient = TestAmbient()) throws -> Workbench {
    Workbench(store: try empty.get().copyInMemory(), library: ProtocolLibrary(folder: nil), ambient: ambient.ambient)
  }

  /// The same workbook once more, with a clock and identifiers of its own.
  package func copyInMemory(_ ambient: TestAmbient) throws -> Workbench {
    Workbench(store: try store.copyInMemory(), library: library, ambient: ambient.ambient)
  }
}
