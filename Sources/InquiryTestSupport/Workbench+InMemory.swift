import InquiryContent
import InquiryDomain
import InquiryStore
package import InquiryWorkbench

extension Workbench {
  /// Read once, for reading all protocols takes longer than most tests.
  private static let shipped = ProtocolLibrary(folder: nil)

  /// A fresh workbook in memory with the shipped protocols.
  package static func inMemory(_ ambient: TestAmbient = TestAmbient()) throws -> Workbench {
    Workbench(store: try Store.inMemory(), library: shipped, ambient: ambient.ambient)
  }
}
