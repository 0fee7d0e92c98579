internal import Foundation

/// Access to files, so that a run can be watched and a command brings its own way of writing.
package struct FileStore: Sendable {
  /// The bytes of a file; nil when it cannot be read.
  package var read: @Sendable (String) -> [UInt8]?
  /// Writes a file whole or not at all.
  package var write: @Sendable ([UInt8], String) throws -> Void
  /// Removes a file.
  package var remove: @Sendable (String) throws -> Void
  /// What the file system says of a regular file; nil when there is none.
  package var stamp: @Sendable (String) -> FileStamp?
  /// The time, by the clock of the stamps.
  package var now: @Sendable () -> Int
  package var isFolder: @Sendable (String) -> Bool
  /// The names in a folder; nil when it cannot be listed.
  package var names: @Sendable (String) -> [String]?
  /// Makes a folder and those above it.
  package var makeFolder: @Sendable (String) throws -> Void

  /// The file system, with a way of writing.
  package static func disk(write: @escaping @Sendable ([UInt8], String) throws -> Void) -> Self {
    FileStore(
      read: { path in FileManager.default.contents(atPath: path).map { [UInt8]($0) } },
      write: write,
      remove: { try FileManager.default.removeItem(atPath: $0) },
      stamp: { FileStamp.ofFile($0) },
      now: { FileStamp.now },
      isFolder: { path in
        var facts = stat()
        return unsafe stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
      },
      names: { try? FileManager.default.contentsOfDirectory(atPath: $0) },
      makeFolder: {
        try FileManager.default.createDirectory(atPath: $0, withIntermediateDirectories: true)
      })
  }
}

/// Paths as text: `/` between names, `.` and `..` taken out.
enum FilePath {
  static func joined(_ folder: String, _ name: String) -> String {
    if folder.isEmpty || folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// Nil when the path leads out of where it starts.
  static func normalized(_ path: String) -> String? {
    var names: [Substring] = []
    for name in path.split(separator: "/") where name != "." {
      if name == ".." {
        guard names.popLast() != nil else { return nil }
      } else {
        names.append(name)
      }
    }
    return names.joined(separator: "/")
  }

  /// The way from a folder to another path; both absolute.
  static func relative(_ path: String, from folder: String) -> String {
    let target = (normalized(path) ?? path).split(separator: "/")
    let start = (normalized(folder) ?? folder).split(separator: "/")
    let common = zip(target, start).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: start.count - common) + target.dropFirst(common))
      .joined(separator: "/")
  }

  static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : joined(FileManager.default.currentDirectoryPath, path)
  }
}
