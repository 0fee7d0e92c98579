internal import CaseModel
internal import Diagnostics
public import FHIRReading

extension FigureRenderer {
  /// Reads FHIR resources while they stream by: a Bundle, one resource, NDJSON or a list. Memory does not
  /// grow with the file, only with the tumours in it.
  ///
  /// Messages tell positions in the file and never quote it; whoever shows them does not either.
  /// - Parameters:
  ///   - file: the name under which diagnostics speak of the stream.
  ///   - next: the next bytes, any number of them; nil at the end.
  /// - Throws: what `next` throws.
  public func readFHIR<Failure: Error>(
    file: String, next: () throws(Failure) -> [UInt8]?
  ) throws(Failure) -> FHIRRecords {
    var reader = FHIRReader(atlas: atlas, resolver: resolver, file: file)
    while let bytes = try next() { reader.feed(bytes) }
    return reader.finish()
  }

  /// Whether a file that starts with these bytes is FHIR; the first 64 KiB are enough.
  public static func isFHIR(_ start: [UInt8]) -> Bool { FHIRReader.recognises(start) }

  /// The cases of a text of FHIR resources that have no errors, and everything to be said.
  func readFHIR(_ text: String, file: String) throws(FigureError) -> Diagnosed<[Case]> {
    var rest: [UInt8]? = Array(text.utf8)
    let records = readFHIR(file: file) { () throws(Never) in
      defer { rest = nil }
      return rest
    }
    let said = records.diagnostics + records.patients.flatMap(\.diagnostics)
    let cases = records.patients.filter(\.isDrawable).map(\.source)
    guard !cases.isEmpty else { throw .badCase(said) }
    return Diagnosed(cases, said)
  }
}

extension PatientRecord {
  /// Whether there is something to draw and no statement contradicts another.
  public var isDrawable: Bool {
    !source.lesions.isEmpty && !diagnostics.contains { $0.severity == .error }
  }
}
