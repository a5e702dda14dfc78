import Testing

@testable import InquiryDomain

@Suite struct FoldedKeyTests {
  @Test(
    "Ways of writing one name have one key",
    arguments: [
      ("José O’Neil", "jose o'neil"), ("ANA  REYES ", "Ana Reyes"), ("Ａｎａ", "Ana"), ("Müller", "Muller"),
      ("Straße", "STRASSE"), ("Łukasz Øre", "lukasz ore"), ("Anne‑Marie", "Anne-Marie"),
      ("Ana\u{A0}Reyes", "Ana Reyes"),
      ("Ana\u{200B} Reyes", "Ana Reyes"), ("O´Neil", "O'Neil"), ("e\u{301}", "é"), ("ΟΔΟΣ", "οδος"), ("ﬁnn", "Finn"),
    ])
  func folds(_ one: String, _ other: String) { #expect(FoldedKey(one) == FoldedKey(other)) }

  @Test(
    "Different names have different keys",
    arguments: [("Ana", "Anna"), ("Oak Primary", "OakPrimary"), ("किरण", "करण"), ("は", "ば"), ("Ana", "")])
  func keepsApart(_ one: String, _ other: String) { #expect(FoldedKey(one) != FoldedKey(other)) }

  @Test(
    "A key folded again stays as it is", arguments: ["José O’Neil", "Straße", "İstanbul", "Łódź", "ŉ", "ǅ", "ϒ\u{301}"])
  func isStable(_ name: String) {
    let key = FoldedKey(name)
    #expect(FoldedKey(key.text) == key)
  }
}
