import Foundation
import Scene

/// The JSON form of a scene.
enum SceneFile {
  static func decode(_ text: String, file: String) throws -> Scene {
    do {
      return try JSONDecoder().decode(Scene.self, from: Data(text.utf8))
    } catch let error as DecodingError {
      throw CommandFailure(.badCase, "\(file): not a scene: \(explanation(of: error))")
    }
  }

  /// - Parameter isCompact: without line ends and indentation, which are half of it.
  static func encode(_ scene: Scene, isCompact: Bool = false) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if !isCompact { encoder.outputFormatting.insert(.prettyPrinted) }
    return Array(try encoder.encode(scene)) + [UInt8(ascii: "\n")]
  }

  private static func explanation(of error: DecodingError) -> String {
    let (what, context) =
      switch error {
      case .keyNotFound(let key, let context): ("‘\(key.stringValue)’ is missing", context)
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .dataCorrupted(let context):
        (context.debugDescription, context)
      @unknown default: ("unreadable", DecodingError.Context(codingPath: [], debugDescription: ""))
      }
    let place = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }
    return what + (place.isEmpty ? "" : " at " + place.joined())
  }
}
