import InquiryDomain
import InquiryWorkbench

extension CommandContext {
  func barrier(_ number: Int) throws -> BarrierView {
    try workbench().barrier(number, in: cohort().id, to: viewer())
  }

  /// Says what became of a barrier, and shows it.
  func show(_ kind: String, _ barrier: Barrier, _ line: String) throws {
    let view = try workbench().barriers(in: barrier.cohortID, to: viewer()).first { $0.barrier.id == barrier.id }
    try show(
      Done(
        kind, BarrierShape(view ?? BarrierView(barrier: barrier), book: book()), "\(line) Wrong? hmw undo"))
  }
}
