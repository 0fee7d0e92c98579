import ArgumentParser
import Foundation

/// What `render` writes.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case png
  /// A presentation, which holds several cases.
  case pptx
  /// A page of one case, which needs no other file.
  case html

  /// The format that a file's name asks for; PNG where it asks for none, as standard output does.
  ///
  /// - Throws: a usage error for an ending that is another format's.
  init(of path: String, given: OutputFormat?) throws {
    if let given {
      self = given
      return
    }
    let ending = URL(filePath: path).pathExtension.lowercased()
    if let format = OutputFormat(rawValue: ending) {
      self = format
    } else if ending == "htm" {
      self = .html
    } else if Self.others.contains(ending) {
      throw ValidationError("\(path): this program does not write \(ending.uppercased()) files")
    } else {
      self = .png
    }
  }

  /// Endings that promise what the file would not hold.
  private static let others: Set<String> = [
    "bmp", "doc", "docx", "eps", "gif", "jpeg", "jpg", "json", "pdf", "ppt", "svg",
    "tif", "tiff", "txt", "webp", "yaml", "yml",
  ]
}
