import Foundation
import InquiryDomain
import InquiryWorkbench

/// A debrief that is under way, as the workbook keeps it at every line.
struct DebriefDraft: Equatable {
  let slot: String
  var talk: DebriefTalk
  /// A line that was begun and not entered.
  var partial = ""

  private static func prefix(_ cohort: Identifier<Cohort>) -> String { "debrief/\(cohort.text)/" }

  /// A debrief that begins now.
  init(_ talk: DebriefTalk, in cohort: Identifier<Cohort>, id: String) {
    slot = Self.prefix(cohort) + id
    self.talk = talk
  }

  /// Nil for fields that no debrief of this hmw left.
  init?(slot: String, fields: [String: String]) {
    guard let json = fields["talk"], let talk = try? JSONDecoder().decode(DebriefTalk.self, from: Data(json.utf8)),
      talk.walk.current != nil
    else { return nil }
    self.slot = slot
    self.talk = talk
    partial = fields["partial"] ?? ""
  }

  func fields() throws -> [String: String] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    var fields = ["talk": String(decoding: try encoder.encode(talk), as: UTF8.self)]
    fields["partial"] = keepsPartial ? partial : nil
    return fields
  }

  /// Words that nobody has agreed to keep yet are not kept.
  private var keepsPartial: Bool {
    switch DebriefVerb.parse(partial) {
    case .ask, .insight: true
    default: false
    }
  }

  /// The debriefs under way that somebody may take up again, newest first.
  static func open(in cohort: Identifier<Cohort>, to actor: Actor, _ bench: Workbench) throws -> [DebriefDraft] {
    try bench.draftSlots(beginning: prefix(cohort)).compactMap { slot in
      try bench.draft(slot).flatMap { DebriefDraft(slot: slot, fields: $0) }
    }.filter { $0.talk.isOpen(to: actor) }
  }
}
