import InquiryDomain
import InquiryWorkbench

extension CommandContext {
  func barrier(_ number: Int) throws -> BarrierView {
    try workbench().barrier(number, in: cohort().id, to: viewer())
  }

  /// Says what became of a barrier, and shows it.
  func show(_ kind: String, _ barrier: Barrier, _ line: String) throws {
    try show(Done(kind, BarrierShape(self.barrier(barrier.number), book: book()), "\(line) Wrong? hmw undo"))
  }
}
