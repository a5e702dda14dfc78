@testable import InquiryDomain

/// Labelled sentences, and the names that the scrub knows while it reads them.
enum ScrubSamples {
  /// A sentence with what should be found in it.
  struct Labelled: Sendable {
    let text: String
    let expected: [(kind: String, words: String)]
  }

  static let index = ScrubIndex(
    people: [
      "Maria Lopez", "Jamal Reyes", "José O'Neil", "Will Carter", "Grace Young", "Mark Black", "Rose Nguyen",
      "Hope Sanders", "Joy Ito", "May Chen", "王小明", "فاطمة الزهراء", "Nguyễn Thị Mai", "John Abernathy",
      "Siobhán Ní Bhriain", "Priya Raghunathan", "Oluwaseun Adeyemi", "Ana de la Cruz",
    ],
    schools: [
      "Oak Park Elementary School", "Oakland Preparatory School", "Martin Luther King Middle School",
      "Hillcrest Elementary", "Escuela Benito Juárez", "P.S. 118", "Sunrise Academy", "阳光小学",
    ],
    communities: ["Family Voices", "East Bay Cohort"])

  /// One sentence a line; after `=>` come the findings, as `kind=words`.
  static func findings(in table: String) -> [Labelled] {
    lines(in: table).map { line in
      let parts = line.components(by: " => ")
      let found = parts.count > 1 ? parts[1].components(by: "; ") : []
      return Labelled(text: parts[0], expected: found.map(pair))
    }
  }

  static func lines(in table: String) -> [String] { table.split(separator: "\n").map(String.init) }

  private static func pair(_ text: String) -> (kind: String, words: String) {
    let parts = text.components(by: "=")
    return (parts[0], parts.dropFirst().joined(separator: "="))
  }
}

extension String {
  fileprivate func components(by separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
