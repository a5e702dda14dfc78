import Testing

@testable import InquiryDomain

@Suite struct SimilarNamesTests {
  @Test(
    "Names that may be one school are asked about",
    arguments: [
      ("Elm Street", "Elm St"), ("Elm St.", "Elm Street Primary"), ("Oak Primary School", "Oak Primary"),
      ("MLK Elementary", "M.L.K. Elementary"), ("MLK Elementary", "Martin Luther King Elementary"),
      ("Martin Luther King Jr. Elementary", "Martin Luther King Elem"), ("St Mary’s", "Saint Marys"),
      ("Hillcrest", "Hilcrest"), ("Hill Crest", "Hillcrest"), ("Oak & Ash", "Oak and Ash School"),
      ("Northgate HS", "Northgate High School"), ("Mt. Vernon", "Mount Vernon"), ("PS 12", "P.S. 12"),
      ("The Oak School", "Oak"), ("Lincoln Elem.", "Lincoln Elementary School"),
      ("Escuela José Martí", "Escuela Jose-Marti"),
    ])
  func similar(_ one: String, _ other: String) {
    #expect(SimilarNames.areSimilar(one, other))
    #expect(SimilarNames.areSimilar(other, one))
  }

  @Test(
    "Names of different schools are left in peace",
    arguments: [
      ("Oak Primary", "Oak Middle"), ("Elm Street", "Palm Street"), ("School 1", "School 2"), ("PS 12", "PS 112"),
      ("School A", "School B"), ("Elm Street", "Elm Road"), ("North Valley", "South Valley"), ("Eastlake", "Westlake"),
      ("Lakeview", "Lakeside"), ("Oakland", "Oakwood"), ("Carter", "Carver"), ("Hilton", "Milton"),
      ("Oak Hillwood", "Oak Millwood"),
      ("Junior High", "Senior High"), ("Saint Mary's", "Saint Mark's"), ("Washington High", "Washington Middle"),
      ("Primary School", "Middle School"), ("", "Oak"), ("Pius X", "Pius XI"), ("Lincoln II", "Lincoln III"),
      ("Roosevelt Girls", "Roosevelt Boys"), ("Oak Primary", "OAK  primary"),
    ])
  func different(_ one: String, _ other: String) {
    #expect(!SimilarNames.areSimilar(one, other))
    #expect(!SimilarNames.areSimilar(other, one))
  }

  @Test("Pairs keep the order and the spelling of the list, and no name is merged")
  func pairs() {
    let names = ["Oak Primary", "Elm Street", "Hillcrest", "Oak Middle", "elm st", "ELM STREET", "Oak Primary School"]
    #expect(
      SimilarNames.pairs(in: names) == [.init("Elm Street", "elm st"), .init("Oak Primary", "Oak Primary School")])
    #expect(SimilarNames.pairs(in: []).isEmpty)
  }
}
