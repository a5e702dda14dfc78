import Crypto
import Foundation

/// All that browsers fetch from `/assets/`, under one version.
///
/// The version is part of every address (`/assets/room.js?v=1f0c…`), also where one module imports another: so a browser
/// may keep each file for ever, and a newer hmw is fetched whole.
package enum ServedAssets {
  /// Changes with every byte of any file.
  package static let version: String = {
    var hash = SHA256()
    for asset in plain { hash.update(data: Data("\(asset.name)\n\(asset.text)\n".utf8)) }
    return hash.finalize().prefix(6).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }()

  /// The file that an address ends with; nil for one that there isn't.
  package static func named(_ name: String) -> ServedAsset? { shelf[name] }

  /// The names of all files, in order.
  package static var names: [String] { shelf.keys.sorted() }

  /// The address of a file, with its version.
  package static func address(_ name: String) -> String { "/assets/\(name)?v=\(version)" }

  /// What a module imports, directly and through others, so that a page can ask for all of it at once.
  static func imports(of module: String) -> [String] {
    var found: [String] = []
    var open = [module]
    while let name = open.popLast() {
      for next in plainShelf[name].map({ importedNames(in: $0) }) ?? [] where !found.contains(next) && next != module {
        found.append(next)
        open.append(next)
      }
    }
    return found.sorted()
  }

  private static let shelf: [String: ServedAsset] = Dictionary(
    uniqueKeysWithValues: plain.map { asset in (asset.name, versioned(asset)) })

  private static let plainShelf = Dictionary(uniqueKeysWithValues: plain.map { ($0.name, $0) })

  private static let plain: [ServedAsset] = modules + styles + words

  private static var modules: [ServedAsset] {
    AssetShelf.sources(in: "", ending: ".js").map {
      ServedAsset(name: "\($0.name).js", contentType: "text/javascript; charset=utf-8", text: $0.text)
    }
  }

  /// The parts of the style in the order of their names, as one file.
  private static var styles: [ServedAsset] {
    let parts = AssetShelf.sources(in: "style/", ending: ".css").map(\.text)
    return [ServedAsset(name: "hmw.css", contentType: "text/css; charset=utf-8", text: parts.joined(separator: "\n"))]
  }

  private static var words: [ServedAsset] {
    AssetShelf.sources(in: "words/", ending: ".json").map {
      ServedAsset(name: "words.\($0.name).json", contentType: "application/json; charset=utf-8", text: $0.text)
    }
  }

  private static func versioned(_ asset: ServedAsset) -> ServedAsset {
    var asset = asset
    for name in importedNames(in: asset) {
      asset.text = asset.text.replacingOccurrences(of: "\"./\(name)\"", with: "\"./\(name)?v=\(version)\"")
    }
    return asset
  }

  /// The files that stand in `from "./name.js"` in a module.
  private static func importedNames(in asset: ServedAsset) -> [String] {
    guard asset.name.hasSuffix(".js") else { return [] }
    return asset.text.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("import ") || line.hasPrefix("} from"), let start = line.range(of: "\"./") else {
        return nil
      }
      return String(line[start.upperBound...].prefix { $0 != "\"" })
    }
  }
}
