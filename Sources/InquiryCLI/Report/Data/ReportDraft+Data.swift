import InquiryDomain
import InquiryReports
import InquiryWorkbench

extension ReportDraft {
  /// Every list as a table, and a README that explains them; names are paths inside the folder of reports.
  func dataFiles(_ format: TableFormat) -> (folder: String, files: [ReportFile]) {
    let name = ReportFileName(day: day, place: material.name, report: "Data\(mark)", ending: "x").text
    let folder = String(name.dropLast(2))
    let tables = DataTables(draft: self)
    let all = tables.all
    let files = all.map { ReportFile(.data, "\(folder)/\($0.sheet.name).csv", $0.text(format)) }
    return (folder, files + [ReportFile(.data, "\(folder)/README.md", tables.guide(all))])
  }
}
