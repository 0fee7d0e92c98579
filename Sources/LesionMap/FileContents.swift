#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// What stands in a file.
enum FileContents {
  static func bytes(_ path: String) throws(FigureError) -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw .file("\(path): cannot be read: \(reason(error))")
    }
  }

  static func text(_ path: String) throws(FigureError) -> String {
    guard let text = String(validating: try bytes(path), as: UTF8.self) else {
      throw .file("\(path): not UTF-8 text")
    }
    return text
  }

  private static func reason(_ error: any Error) -> String {
    switch (error as? CocoaError)?.code {
    case .fileReadNoSuchFile?: "there is no such file"
    case .fileReadNoPermission?: "no permission"
    default: "not a file that can be read"
    }
  }
}
