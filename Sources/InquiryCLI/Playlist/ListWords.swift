import InquiryDomain

/// Short facts about playlists and resources, for people.
enum ListWords {
  /// `40 min`, `1 h 5 min`.
  static func duration(_ minutes: Int) -> String {
    guard minutes >= 60 else { return "\(minutes) min" }
    return minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(minutes % 60) min"
  }

  /// `Knowledge, Skills`.
  static func builds(_ categories: [Category]) -> String { categories.map(\.title).joined(separator: ", ") }

  /// `alone` or `with a partner`.
  static func use(_ use: Resource.Use) -> String { use == .partner ? "with a partner" : "alone" }

  /// `background`, `for practice` or `to lead others`.
  static func level(_ level: Resource.Level) -> String {
    switch level {
    case .background: "for background"
    case .practice: "for practice"
    case .leadOthers: "to lead others"
    }
  }

  /// When and how an address was looked at, never more than is known.
  static func check(_ check: LinkCheck?) -> String {
    guard let check else { return "nobody has looked at the address yet" }
    let day = check.on.map { " on \($0.longText)" } ?? ""
    switch check.how {
    case .seen: return "somebody saw the page\(day.isEmpty ? ", the day is not known" : day)"
    case .linked: return "another page points to it\(day); not looked at itself"
    case .asked: return "asked\(day): \(check.answer ?? "no answer is kept")"
    }
  }

  /// The facts that stand beside a resource's title.
  static func facts(_ resource: Resource) -> [String] {
    [
      resource.kind.rawValue, resource.minutes.map(duration) ?? "no time given", builds(resource.builds),
      use(resource.usedBy),
    ].filter { !$0.isEmpty }
  }
}
