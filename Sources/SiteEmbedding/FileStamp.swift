internal import Foundation

/// What a file system says of a file, without reading it.
package struct FileStamp: Hashable, Sendable {
  /// In bytes.
  package var size: Int
  /// When its content was written, in nanoseconds since 1970.
  package var modified: Int
  /// When anything about it was changed, likewise; unlike the other it cannot be set.
  package var changed: Int
  /// Which file it is: another one that was moved in its place has another.
  package var inode: UInt64

  package init(size: Int, modified: Int, changed: Int, inode: UInt64) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
  }

  /// Nil when there is no regular file.
  static func ofFile(_ path: String) -> FileStamp? {
    var facts = stat()
    guard unsafe stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
    return FileStamp(
      size: Int(facts.st_size), modified: facts.st_mtim.nanoseconds,
      changed: facts.st_ctim.nanoseconds, inode: UInt64(facts.st_ino))
  }

  /// The clock that files are stamped by.
  static var now: Int {
    var time = timespec()
    return unsafe clock_gettime(CLOCK_REALTIME, &time) == 0 ? time.nanoseconds : 0
  }

  /// Whether any later change would show in the stamp.
  ///
  /// A file that is written twice within one tick of the clock has the same stamp both times; so what
  /// was written just before it was looked at may have changed since without a trace.
  ///
  /// - Parameter now: when the stamp was taken.
  func isSettled(at now: Int) -> Bool {
    // Some file systems count whole seconds, or two.
    let tick = modified % 1_000_000_000 == 0 ? 2_000_000_000 : 20_000_000
    return max(modified, changed) + tick < now
  }
}

extension timespec {
  fileprivate var nanoseconds: Int { tv_sec * 1_000_000_000 + tv_nsec }
}
