import Diagnostics
import Foundation

/// A folder that takes one file for each case.
struct OutputFolder {
  private let folder: String
  private let ending: String
  /// What each name stands for; names that differ in letter case alone are one file to some disks.
  private var taken: [String: String] = [:]

  /// The folder, made when it is missing.
  init(_ folder: String, ending: String = "png") throws {
    self.folder = folder
    self.ending = ending
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure(.outputUnwritable, "\(folder): the folder cannot be made")
    }
  }

  /// Where the picture of a case goes: named after the case, or after its input where it has no name.
  ///
  /// - Throws: ``Collision`` when another case of this run has the name already.
  mutating func path(for identifier: String?, of file: String) throws -> String {
    let subject = identifier ?? URL(filePath: file).deletingPathExtension().lastPathComponent
    let name = Self.fileName(subject)
    if let other = taken[name.lowercased()] {
      throw Collision(first: other, second: subject, file: "\(folder)/\(name).\(ending)")
    }
    taken[name.lowercased()] = subject
    return "\(folder)/\(name).\(ending)"
  }

  /// Takes back the picture of a case that turned out not to be whole.
  mutating func withdraw(_ identifier: String) throws {
    let name = Self.fileName(identifier)
    guard taken[name.lowercased()] == identifier else { return }
    let path = "\(folder)/\(name).\(ending)"
    guard FileManager.default.fileExists(atPath: path) else { return }
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw CommandFailure(.outputUnwritable, "\(path): cannot be removed")
    }
  }

  /// Two cases that would be one file; the first is written.
  struct Collision: Error {
    var first: String
    var second: String
    var file: String

    func diagnostic(at place: SourcePlace?) -> Diagnostic {
      Diagnostic(
        .error, code: "LM0405",
        first == second
          ? "a second case ‘\(second)’; \(file) is taken"
          : "‘\(second)’ and ‘\(first)’ would both be \(file)",
        at: place, hint: "give each case a name of its own")
    }
  }

  /// A name that every file system takes: letters, digits, dots, hyphens and underscores, no dot in
  /// front, at most 100 bytes.
  static func fileName(_ subject: String) -> String {
    var name = ""
    for character in subject {
      let isPlain = character.isLetter || character.isNumber || "-_.".contains(character)
      // What cannot stand in a name is one hyphen, however long.
      if isPlain { name.append(character) } else if name.last != "-" { name.append("-") }
      if name.utf8.count > 96 { break }
    }
    let trimmed = name.trimmingCharacters(in: CharacterSet(charactersIn: "-."))
    return trimmed.isEmpty ? "case" : trimmed
  }
}

extension OutputFolder? {
  /// The path of a case's file as the only one; nil without a folder.
  mutating func takePath(for identifier: String?, of file: String) throws -> [String]? {
    guard var folder = self else { return nil }
    defer { self = folder }
    return [try folder.path(for: identifier, of: file)]
  }
}
