/// The text of a document as Word keeps it.
struct WordBody {
  /// How many numbered lists there are; each counts from one.
  private(set) var numberedLists = 0
  private(set) var markup = ""

  /// The list that all bullets are items of.
  static let bullets = 1

  init(_ document: ReportDocument) {
    markup += WordText.paragraph(document.title, style: "Title")
    if !document.subtitle.isEmpty { markup += WordText.paragraph(document.subtitle, style: "Subtitle") }
    for block in document.blocks { add(block) }
  }

  private mutating func add(_ block: DocumentBlock) {
    switch block {
    case .heading(let level, let text):
      markup += WordText.paragraph(text, style: "Heading\(min(max(level, 1), 3))")
    case .paragraph(let text): add(text.paragraphs, style: nil)
    case .quotation(let text): add(text.paragraphs, style: "Quote")
    case .bullets(let texts): add(texts, style: "ListBullet", list: Self.bullets)
    case .numbers(let texts):
      numberedLists += 1
      add(texts, style: "ListNumber", list: Self.bullets + numberedLists)
    case .table(let table): markup += WordTable(table: table).markup
    }
  }

  private mutating func add(_ texts: [String], style: String?, list: Int? = nil) {
    for text in texts { markup += WordText.paragraph(text, style: style, list: list) }
  }
}
