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
  private var resources: ResourceReader
  private var fault: JSONFault?
  private var seen = 0
  private var read = 0

  /// - Parameter file: the name under which diagnostics speak of the text.
  package init(atlas: Atlas, resolver: SiteResolver, file: String) {
    self.atlas = atlas
    self.resolver = resolver
    self.file = file
    resources = ResourceReader(atlas)
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
  package consuming func finish() -> FHIRRecords {
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
    let parser = JSONParser(
      piece.bytes, keeping: .outline, line: piece.line, column: piece.column)
    do throws(JSONFault) {
      switch piece.kind {
      case .outermost(let number):
        // The entries of a bundle came before it.
        let type = try parser.text(of: "resourcetype")
        if type?.lowercased() == "bundle" { return }
        try take(parser, type, path: { number == 0 ? $0 : "[\(number)].\($0)" })
      case .entry(let number):
        let members = try parser.members()
        guard let resource = members["resource"] else {
          // A resource without the wrapping of an entry.
          let type = try parser.text(of: "resourcetype")
          return try take(parser, type, path: { _ in "Bundle.entry[\(number)]" })
        }
        let request = try members["request"]?.next(keeping: .oncology)
        if request?["method"]?.string?.uppercased() == "DELETE" { return }
        try take(
          resource, try resource.text(of: "resourcetype"),
          path: { _ in "Bundle.entry[\(number)].resource" },
          fullAddress: try members["fullurl"]?.next(keeping: .outline).string)
      }
    } catch {
      fault = fault ?? error
    }
  }

  /// A resource; decoded only when it is of a kind that is read.
  ///
  /// - Parameter path: the way to a resource of a kind.
  private mutating func take(
    _ parser: JSONParser, _ type: String?, path: (String) -> String, fullAddress: String? = nil
  ) throws(JSONFault) {
    guard let type else { return }
    guard let kind = ResourceReader.kinds[type.lowercased()] else {
      seen += 1
      return
    }
    let node = try parser.next(keeping: .oncology)
    take(node, kind, path: path(kind), fullAddress: fullAddress)
  }

  private mutating func take(
    _ node: JSONNode, _ kind: String, path: String, fullAddress: String?
  ) {
    // A bundle inside of a bundle, as batches answer.
    if kind == "Bundle" {
      for (offset, entry) in (node["entry"]?.elements ?? []).enumerated() {
        guard let resource = entry["resource"], let type = resource["resourceType"]?.string else {
          continue
        }
        guard let kind = ResourceReader.kinds[type.lowercased()] else {
          seen += 1
          continue
        }
        take(
          resource, kind, path: "\(path).entry[\(offset)].resource",
          fullAddress: entry["fullUrl"]?.string)
      }
      return
    }
    seen += 1
    read += 1
    resources.read(
      node, kind: kind, number: seen, path: path, file: file, fullAddress: fullAddress)
  }
}
