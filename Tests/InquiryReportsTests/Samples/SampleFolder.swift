import Foundation
import InquiryDomain

@testable import InquiryReports

/// All samples as files in a folder, for the trials in `Tests/Reports`.
enum SampleFolder {
  static func write(to folder: String) throws {
    try sample(
      Samples.poster, Samples.journey, Samples.minutes, Samples.inquiry, Samples.table, "Riverside", to: folder)
    for (name, text) in FullBoxes.languages {
      for paper in Paper.allCases {
        try save(FullBoxes.poster(text).sheet(on: paper).html, "full-\(name)-poster-\(paper.rawValue).html", in: folder)
        try save(
          FullBoxes.journey(text).sheet(on: paper).html, "full-\(name)-journey-\(paper.rawValue).html", in: folder)
      }
    }
    for (name, text) in FullBoxes.languages {
      try save(Hostile.board(text).svg(), "full-\(name)-board.svg", in: folder)
    }
    for (index, text) in Hostile.texts.enumerated() {
      let poster = Hostile.poster(text)
      let inquiry = InquiryDocument(poster: poster, wordings: Hostile.journey(text).wordings, footer: text)
      try sample(
        poster, Hostile.journey(text), Hostile.minutes(text), inquiry, Hostile.table(text), "hostile \(index + 1)",
        to: folder)
    }
    try save(Hostile.journey("A busy year", events: 200).sheet(on: .a4).html, "busy-journey-a4.html", in: folder)
    try save(Samples.guide.markdown, "README.md", in: folder)
  }

  private static func sample(
    _ poster: Poster, _ journey: Journey, _ minutes: Minutes, _ inquiry: InquiryDocument, _ table: TableFile,
    _ place: String, to folder: String
  ) throws {
    let name = { ReportFileName(day: Samples.day, place: place, report: $0, ending: $1).text }
    for paper in Paper.allCases {
      try save(poster.sheet(on: paper).html, name("Inquiry poster \(paper.rawValue)", "html"), in: folder)
      try save(journey.sheet(on: paper).html, name("Journey \(paper.rawValue)", "html"), in: folder)
    }
    try save(poster.board.svg(), name("Root causes", "svg"), in: folder)
    try save(minutes.markdown, name("Minutes", "md"), in: folder)
    try save(minutes.plainText, name("Minutes", "txt"), in: folder)
    try save(WordDocument(minutes.document, day: Samples.day).bytes, name("Minutes", "docx"), in: folder)
    try save(WordDocument(inquiry.document, day: Samples.day).bytes, name("Inquiry", "docx"), in: folder)
    try save(table.text(), name(table.sheet.name, "csv"), in: folder)
  }

  private static func save(_ text: String, _ name: String, in folder: String) throws {
    try save(Array(text.utf8), name, in: folder)
  }

  private static func save(_ bytes: [UInt8], _ name: String, in folder: String) throws {
    try Data(bytes).write(to: URL(filePath: folder).appending(path: name))
  }
}
