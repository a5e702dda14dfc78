import Foundation
import InquiryDomain
import InquiryWorkbench

extension CommandContext {
  /// The member an entry is by: the one named, else the one who acts.
  func writer(_ name: String?) throws -> Person? {
    if let name { return try book().person(name) }
    guard let id = try actor().personID else { return nil }
    return try book().member(id)?.person
  }

  /// Where people look: the community named, else the actor's own, else the whole group.
  func place(_ place: EntryPlace, by name: String? = nil) throws -> Place {
    try place.place(in: self, of: try writer(name))
  }

  func story(_ number: Int) throws -> Story {
    try workbench().visible(number, in: cohort().id, as: "story", to: viewer())
  }

  func need(_ number: Int) throws -> Need {
    try workbench().visible(number, in: cohort().id, as: "need", to: viewer())
  }

  func check(_ number: Int) throws -> AssumptionCheck {
    try workbench().visible(number, in: cohort().id, as: "check", to: viewer())
  }

  func note(_ number: Int) throws -> Cause {
    try workbench().visible(number, in: cohort().id, as: "note", to: viewer())
  }

  func notes(_ numbers: [Int]) throws -> [Cause] { try numbers.map { try note($0) } }

  func question(_ number: Int) throws -> Question {
    try workbench().visible(number, in: cohort().id, as: "question", to: viewer())
  }
}
