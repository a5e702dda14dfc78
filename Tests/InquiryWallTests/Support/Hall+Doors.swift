import InquiryContent
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench

extension Hall {
  /// The same workbook, opened as another process does.
  func secondDoor() throws -> Workbench {
    try Workbench.open(at: folder.file("hall.hmw"), library: ProtocolLibrary(folder: nil), ambient: .live())
  }
}
