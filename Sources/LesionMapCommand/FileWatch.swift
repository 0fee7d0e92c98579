import ArgumentParser
import Foundation

/// Waits for files to change, by looking at them a few times a second.
///
/// It looks instead of being told, because what a system tells differs from one to the next and is lost
/// on shared folders; a thousand files take a few thousandths of a second.
struct FileWatch {
  /// What shows that a file is another than before.
  private struct Stamp: Equatable {
    var seconds: Int
    var nanoseconds: Int
    var size: Int
  }

  private let paths: () -> [String]
  private let start: [String: Stamp]

  /// Seconds between two looks.
  private static let interval = 0.2

  /// Begins to watch.
  ///
  /// - Parameter paths: the files, listed anew at each look, so that new ones are seen.
  init(_ paths: @escaping () -> [String]) {
    self.paths = paths
    start = Self.stamps(of: paths())
  }

  /// Returns once a file has changed, come or gone since the watch began, and then nothing more for one
  /// look: an editor may write a file in several steps.
  func wait() {
    var last = start
    while true {
      Thread.sleep(forTimeInterval: Self.interval)
      let now = Self.stamps(of: paths())
      if now != start, now == last { return }
      last = now
    }
  }

  /// Does something, and does it again after each change, for ever. An error does not end it: it has been
  /// said, and the next change may mend it.
  ///
  /// - Parameters:
  ///   - name: what is watched, for people.
  ///   - files: the files, listed anew at each look.
  static func runs(
    of name: String, isQuiet: Bool, files: @escaping () -> [String], _ work: () throws -> Void
  ) throws -> Never {
    while true {
      // The state before the run: what changes while it runs is seen after it.
      let changes = FileWatch(files)
      do {
        try work()
      } catch is ExitCode {
      }
      if !isQuiet { Report.say("watching \(name); end with Ctrl-C") }
      changes.wait()
    }
  }

  /// The files of a folder and its folders but hidden ones; of a file, itself.
  static func files(below path: String) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      return [path]
    }
    return names.filter { !$0.hasPrefix(".") }
      .flatMap { files(below: path.hasSuffix("/") ? path + $0 : "\(path)/\($0)") }
  }

  private static func stamps(of paths: [String]) -> [String: Stamp] {
    var stamps: [String: Stamp] = [:]
    for path in paths {
      var facts = stat()
      guard unsafe stat(path, &facts) == 0 else { continue }
      stamps[path] = Stamp(
        seconds: facts.st_mtim.tv_sec, nanoseconds: facts.st_mtim.tv_nsec,
        size: Int(facts.st_size))
    }
    return stamps
  }
}
