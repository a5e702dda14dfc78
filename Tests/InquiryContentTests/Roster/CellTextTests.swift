import Testing

@testable import InquiryContent

@Suite struct CellTextTests {
  @Test(
    "People's words become one clean line",
    arguments: [
      ("  Ana \n Reyes ", "Ana Reyes"), ("Ana\u{1B}[31m Reyes", "Ana[31m Reyes"), ("Ana\u{9B}Reyes", "AnaReyes"),
      ("\u{202E}Ana\u{2069}\u{200B}", "Ana"), ("Ana\u{A0}Reyes", "Ana Reyes"), ("Jose\u{301}", "José"),
      ("ana\t\treyes", "ana reyes"), ("\u{7F}\u{7}", ""), ("محمد", "محمد"), ("李小龙", "李小龙"),
    ])
  func cleans(_ cell: String, _ clean: String) {
    #expect(Array(CellText.cleaned(cell).unicodeScalars) == Array(clean.unicodeScalars))
  }

  @Test(
    "The guard that an export puts before a formula is taken back, and nothing more",
    arguments: [
      ("'=HYPERLINK(1)", "=HYPERLINK(1)"), ("'+1", "+1"), ("'-Ana", "-Ana"), ("'@ana", "@ana"), ("''=1", "''=1"),
      ("'Oumuamua", "'Oumuamua"), ("'", "'"), ("=1", "=1"), ("'=\u{301}", "=\u{301}"),
    ])
  func guards(_ cell: String, _ clean: String) { #expect(CellText.cleaned(cell) == clean) }

  @Test("Marks piled on one letter are cut to eight")
  func marks() {
    let piled = "a" + String(repeating: "\u{302}\u{323}", count: 200) + "b"
    #expect(CellText.cleaned(piled).unicodeScalars.count <= 10)
    #expect(CellText.cleaned(piled).hasSuffix("b"))
  }
}
