import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an XML text holds, read by a parser that is not ours.
final class MarkupReader: NSObject, XMLParserDelegate {
  private(set) var elements: [String] = []
  private(set) var attributes: [[String: String]] = []
  private(set) var words = ""

  /// Nil where the text is not well-formed.
  static func read(_ text: String) -> MarkupReader? {
    let reader = MarkupReader()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    return parser.parse() ? reader : nil
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes all: [String: String]
  ) {
    elements.append(name)
    attributes.append(all)
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { words += string }
}
