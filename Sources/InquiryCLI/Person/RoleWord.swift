import ArgumentParser
import InquiryDomain

/// A role as people type it: its name or the beginning of it.
struct RoleWord: ExpressibleByArgument {
  let role: Membership.Role

  init?(argument: String) {
    let typed = FoldedKey(argument).text.replacing(" ", with: "-")
    guard !typed.isEmpty, let role = Membership.Role.allCases.first(where: { $0.rawValue.hasPrefix(typed) }) else {
      return nil
    }
    self.role = role
  }

  static var allValueStrings: [String] { Membership.Role.allCases.map(\.rawValue) }
}
