import InquiryDomain
import InquiryWorkbench

extension StatusShape.IntervalPart {
  /// - Parameter names: the book to name people from; nil for counts alone.
  init(_ status: YearStatus, names: CohortBook?) {
    after = status.interval.after?.number
    before = status.interval.before?.number
    daysToGo = status.daysToGo
    counts = ProgressCountsShape(status.counts)
    promisesDueThisWeek = status.dueSoon
    promisesOverdue = status.overdue
    barriersWaiting = status.waiting
    people = names.map { book in
      status.progress.compactMap { progress in
        book.name(of: progress.personID).map {
          StatusShape.PersonPart(
            name: $0, planned: progress.planned, applied: progress.applied, noted: progress.noted,
            debriefed: progress.debriefed)
        }
      }
    }
  }
}
