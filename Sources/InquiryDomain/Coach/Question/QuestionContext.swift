/// What the coach may know about a question besides its words; all of it can be left out.
package struct QuestionContext: Sendable {
  /// Another question on the table, for finding near twins.
  package struct Draft: Hashable, Sendable {
    /// What people call it, such as `question 3`.
    package var name: String
    package let text: String
    /// Its words, told apart once however many questions it is held against.
    let tokens: Set<String>

    /// Names a draft.
    package init(name: String, text: String) {
      (self.name, self.text, tokens) = (name, text, ContextRules.tokens(QuestionSheet(text)))
    }
  }

  /// How many needs and causes a question is linked to.
  package struct Links: Hashable, Sendable {
    package var needs: Int
    package var causes: Int

    /// Counts the links.
    package init(needs: Int, causes: Int) {
      (self.needs, self.causes) = (needs, causes)
    }
  }

  /// The other drafts, without earlier wordings of the question itself.
  package var drafts: [Draft]
  /// What it grows from; nil where there is no workbook to tell, and then it is not judged.
  package var links: Links?
  /// The names of people on the roster.
  package var people: [String]
  /// The names of the cohort's schools.
  package var schools: [String]

  /// Gathers what is known.
  package init(drafts: [Draft] = [], links: Links? = nil, people: [String] = [], schools: [String] = []) {
    (self.drafts, self.links, self.people, self.schools) = (drafts, links, people, schools)
  }

  /// Nothing is known but the words.
  package static let none = QuestionContext()
}
