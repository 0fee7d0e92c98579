package import BodyAtlas

/// The drawn bodies and the vocabulary of their sites: built in, or a compiled file of one's own.
///
/// An atlas is a folder of drawings and tables. `lesionmap atlas compile FOLDER -o atlas.bin` checks it and
/// writes the form that is read here; drawings are decoded as they are needed.
public struct FigureAtlas: Sendable {
  /// Kept as a result, so that what is built in needs no error handling where it is named.
  private let result: Result<Atlas, AtlasFormatError>

  /// The atlas that comes with the library.
  public static let builtIn = FigureAtlas(
    result: Result { () throws(AtlasFormatError) in try Atlas.bundled })

  /// An atlas in its compiled form.
  ///
  /// - Throws: ``FigureError/atlas(_:)`` for bytes that are none, are damaged, or are of a version of the
  ///   form that this library does not read.
  public init(compiled bytes: [UInt8]) throws(FigureError) {
    result = Result { () throws(AtlasFormatError) in try Atlas(compiled: bytes) }
    _ = try atlas()
  }

  /// The atlas of a compiled file.
  ///
  /// - Throws: ``FigureError/file(_:)`` when the file cannot be read, ``FigureError/atlas(_:)`` as
  ///   ``init(compiled:)`` does.
  public init(contentsOfFile path: String) throws(FigureError) {
    try self.init(compiled: try FileContents.bytes(path))
  }

  private init(result: Result<Atlas, AtlasFormatError>) { self.result = result }

  /// Bodies and sites.
  package func atlas() throws(FigureError) -> Atlas {
    do { return try result.get() } catch { throw .atlas(String(describing: error)) }
  }
}
