import InquiryDomain
import InquiryWorkbench
struct WallScreen { let wall: Wall; let topic: String; let left: String?; let step: String?
 func lines(on screen: Screen) -> [String] { ["WALL \(wall.noteCount) \(topic)"] } }
struct SessionStatus: Presentable { let view: SessionView; let book: CohortBook
 var kind: String { "session.status" }
 var payload: [String: Int] { [:] }
 func lines(on screen: Screen) -> [String] { AgendaScreen(view: view, book: book).lines(on: screen) } }
