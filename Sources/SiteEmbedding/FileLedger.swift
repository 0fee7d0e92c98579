internal import Synchronization

/// What is known of a file: how it was, and what was in it then.
struct FileRecord: Hashable, Sendable {
  var stamp: FileStamp
  /// Of the content.
  var digest: ContentDigest
  /// Whether the same stamp means the same content.
  var isSettled: Bool
}

/// The files of a run: read through it, written through it, and looked at without reading those that
/// stand as an earlier run left them.
final class FileLedger: Sendable {
  private let store: FileStore
  /// From an earlier run.
  private let known: [String: FileRecord]
  /// Of this run.
  private let found = Mutex<[String: FileRecord]>([:])

  init(_ store: FileStore, known: [String: FileRecord] = [:]) {
    self.store = store
    self.known = known
  }

  /// What this run has read, written and looked at.
  var records: [String: FileRecord] { found.withLock { $0 } }

  /// The bytes of a file; nil when it cannot be read.
  func read(_ path: String) -> [UInt8]? {
    // Before the file is read: what is changed meanwhile has another stamp.
    let (stamp, now) = (store.stamp(path), store.now())
    guard let bytes = store.read(path) else { return nil }
    note(path, bytes, stamp, now)
    return bytes
  }

  /// Writes a file whole or not at all.
  func write(_ bytes: [UInt8], _ path: String) throws {
    try store.write(bytes, path)
    note(path, bytes, store.stamp(path), store.now())
  }

  /// What is in a file; nil when there is none. A file that an earlier run has seen as it stands is not
  /// read again.
  func digest(_ path: String) -> ContentDigest? {
    guard let stamp = store.stamp(path) else { return nil }
    if let record = known[path], record.isSettled, record.stamp == stamp {
      found.withLock { $0[path] = record }
      return record.digest
    }
    if let record = found.withLock({ $0[path] }), record.stamp == stamp { return record.digest }
    return read(path).map { ContentDigest(of: $0) }
  }

  private func note(_ path: String, _ bytes: [UInt8], _ stamp: FileStamp?, _ now: Int) {
    guard let stamp, stamp.size == bytes.count else { return }
    let record = FileRecord(
      stamp: stamp, digest: ContentDigest(of: bytes), isSettled: stamp.isSettled(at: now))
    found.withLock { $0[path] = record }
  }
}

extension FileStore {
  /// The same files, with a ledger kept of what is read and written.
  func kept(in ledger: FileLedger) -> FileStore {
    var store = self
    store.read = { ledger.read($0) }
    store.write = { try ledger.write($0, $1) }
    return store
  }
}
