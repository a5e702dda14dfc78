import InquiryContent
import InquiryDomain
import InquiryStore
package import InquiryWorkbench

extension Workbench {
  /// A fresh workbook in memory with the shipped protocols.
  package static func inMemory(_ ambient: TestAmbient = TestAmbient()) throws -> Workbench {
    Workbench(store: try Store.inMemory(), library: ProtocolLibrary(folder: nil), ambient: ambient.ambient)
  }
}
