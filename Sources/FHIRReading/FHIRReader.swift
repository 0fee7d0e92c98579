package import BodyAtlas
import CaseModel
import Diagnostics
package import Resolution

/// Reads FHIR R4 from a stream of bytes: a Bundle, one resource, NDJSON, or a list of resources.
///
/// One resource at a time is in memory, and of it only what speaks of tumours and places is decoded.
/// Names, identifiers, addresses and narratives are passed over as bytes. What comes out are places in
/// the words of the vocabulary.
///
/// ```swift
/// var reader = FHIRReader(atlas: atlas, resolver: resolver, file: "bundle.json")
/// while let chunk = try next() { reader.feed(chunk) }
/// let reading = reader.finish()
/// ```
package struct FHIRReader {
  private let atlas: Atlas
  private let resolver: SiteResolver
  private let file: String
  private var framer = ResourceFramer()
  private var resources = ResourceReader()
  private var fault: JSONFault?
  private var seen = 0
  private var read = 0

  /// - Parameter file: the name under which diagnostics speak of the text.
  package init(atlas: Atlas, resolver: SiteResolver, file: String) {
    self.atlas = atlas
    self.resolver = resolver
    self.file = file
  }

  /// Whether a text that starts like this is FHIR: JSON with a type of resource, or a Bundle’s entries.
  package static func recognises(_ start: some Collection<UInt8>) -> Bool {
    let text = String(decoding: start.prefix(65536), as: UTF8.self)
    let first = text.unicodeScalars.first { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }
    guard first == "{" || first == "[" else { return false }
    return text.contains(/"resourceType"\s*:/.ignoresCase())
  }

  /// Takes the next bytes of the file, any number of them.
  package mutating func feed(_ bytes: [UInt8]) {
    guard fault == nil else { return }
    var pieces: [ResourceFramer.Piece] = []
    do throws(JSONFault) {
      try framer.feed(bytes) { pieces.append($0) }
    } catch {
      fault = error
    }
    for piece in pieces { take(piece) }
  }

  /// What the file holds.
  package consuming func finish() -> FHIRReading {
    if fault == nil {
      do throws(JSONFault) { try framer.finish() } catch { fault = error }
    }
    var reading = PatientGroups(resources, file: file).reading(atlas, resolver)
    reading.resources = seen
    reading.read = read
    if let fault {
      reading.diagnostics.insert(FHIRFault.notJSON(fault, file: file), at: 0)
    } else if reading.isWithoutLesions {
      reading.diagnostics.append(FHIRFault.noTumour(resources: seen, file: file))
    }
    return reading
  }

  private mutating func take(_ piece: ResourceFramer.Piece) {
    do throws(JSONFault) {
      switch piece.kind {
      case .outermost(let number):
        try take(piece, path: number == 0 ? nil : "[\(number)]")
      case .entry(let number):
        // A type at the level of the entry itself is that of a resource without its wrapping.
        let isBare = try type(of: piece) != nil
        let path = "Bundle.entry[\(number)]"
        if isBare { return try take(piece, path: path) }
        let node = try parse(piece)
        guard let resource = node["resource"],
          node["request"]?["method"]?.string?.uppercased() != "DELETE"
        else { return }
        take(resource, path: path + ".resource", fullAddress: node["fullUrl"]?.string)
      }
    } catch {
      fault = fault ?? error
    }
  }

  /// An outermost resource; parsed only when it is of a kind that is read.
  private mutating func take(_ piece: ResourceFramer.Piece, path: String?) throws(JSONFault) {
    guard let type = try type(of: piece) else { return }
    guard let kind = ResourceReader.kinds[type.lowercased()] else {
      seen += 1
      return
    }
    if kind == "Bundle" { return }
    let node = try parse(piece)
    take(node, path: path.map { $0 + "." + kind } ?? kind, fullAddress: nil)
  }

  private mutating func take(_ node: JSONNode, path: String, fullAddress: String?) {
    guard let type = node["resourceType"]?.string else { return }
    // A bundle inside of a bundle, as batches answer.
    if type.lowercased() == "bundle" {
      for (offset, entry) in (node["entry"]?.elements ?? []).enumerated() {
        guard let resource = entry["resource"] else { continue }
        take(
          resource, path: "\(path).entry[\(offset)].resource", fullAddress: entry["fullUrl"]?.string
        )
      }
      return
    }
    seen += 1
    guard let kind = ResourceReader.kinds[type.lowercased()] else { return }
    read += 1
    resources.read(
      node, kind: kind, number: seen, path: path, file: file, fullAddress: fullAddress)
  }

  private func type(of piece: ResourceFramer.Piece) throws(JSONFault) -> String? {
    var parser = JSONParser(
      piece.bytes, keeping: .resourceType, line: piece.line, column: piece.column)
    return try parser.text(of: "resourcetype")
  }

  private func parse(_ piece: ResourceFramer.Piece) throws(JSONFault) -> JSONNode {
    var parser = JSONParser(piece.bytes, keeping: .oncology, line: piece.line, column: piece.column)
    return try parser.parse()
  }
}
