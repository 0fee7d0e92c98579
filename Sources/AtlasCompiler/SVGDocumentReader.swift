import Diagnostics
import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads a drawing's XML into a tree of ``SVGElement``.
final class SVGDocumentReader: NSObject, XMLParserDelegate {
  private let file: String
  private let text: String
  /// Where each line of the text begins.
  private let lineStarts: [String.Index]
  private var open: [SVGElement] = []
  private var root: SVGElement?
  private var fault: Diagnostic?

  private init(file: String, text: String) {
    self.file = file
    self.text = text
    let bytes = text.utf8
    lineStarts =
      [text.startIndex]
      + bytes.indices.lazy.filter { bytes[$0] == UInt8(ascii: "\n") }.map { bytes.index(after: $0) }
  }

  /// The root element, or the fault that makes the text no XML document.
  static func root(of text: String, file: String) -> Result<SVGElement, SVGDocumentFault> {
    let reader = SVGDocumentReader(file: file, text: text)
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    let isWellFormed = parser.parse()
    if isWellFormed, let root = reader.root { return .success(root) }
    let place = SourcePlace(
      file: file, line: max(1, parser.lineNumber), column: max(1, parser.columnNumber))
    return .failure(
      SVGDocumentFault(
        diagnostic: AtlasFault.malformedXML.diagnostic(
          Self.message(of: parser.parserError), at: place)))
  }

  /// What the commonest of the parser's error codes mean; its own texts say nothing.
  private static func message(of error: (any Error)?) -> String {
    switch (error as NSError?).map({ XMLParser.ErrorCode(rawValue: $0.code) }) {
    case .tagNameMismatchError: "the end tag does not match its start tag"
    case .attributeRedefinedError: "an attribute is given twice"
    case .prematureDocumentEndError: "the file ends too early"
    case .lessThanSymbolInAttributeError: "a '<' inside a value; write &lt;"
    default: "the XML is not well-formed here"
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let (tag, place) = startTag(before: parser)
    open.append(SVGElement(name: name, attributes: attributes, place: place, tag: tag))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard let element = open.popLast() else { return }
    if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if !open.isEmpty { open[open.count - 1].text += string }
  }

  /// The start tag that the parser has just read, and the place of its `<`.
  ///
  /// The parser tells where the tag ends. No attribute value of well-formed XML holds a `<`, so the
  /// tag begins at the last one before.
  private func startTag(before parser: XMLParser) -> (Substring, SourcePlace) {
    let line = min(max(1, parser.lineNumber), lineStarts.count)
    let end =
      text.utf8.index(
        lineStarts[line - 1], offsetBy: max(0, parser.columnNumber - 1), limitedBy: text.endIndex)
      ?? text.endIndex
    let start = text[..<end].lastIndex(of: "<") ?? end
    let startLine = lineStarts[..<line].lastIndex { $0 <= start } ?? 0
    let column = text.distance(from: lineStarts[startLine], to: start) + 1
    return (text[start..<end], SourcePlace(file: file, line: startLine + 1, column: column))
  }
}

/// Why a text is no XML document.
struct SVGDocumentFault: Error {
  let diagnostic: Diagnostic
}
