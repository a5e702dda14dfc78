import Foundation

extension String {
  /// An address without what follows its question mark.
  var plainPath: String { String(prefix { $0 != "?" && $0 != "#" }) }

  /// An address with one value of its query set.
  func setting(_ name: String, to value: String) -> String {
    let query = dropFirst(plainPath.count).drop { $0 == "?" }.prefix { $0 != "#" }
    let kept = query.split(separator: "&").filter { !$0.hasPrefix("\(name)=") }.map(String.init)
    return "\(plainPath)?\((kept + ["\(name)=\(value)"]).joined(separator: "&"))"
  }
}
