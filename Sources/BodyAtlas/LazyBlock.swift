import Synchronization

/// A piece of an atlas that is decoded when it is first asked for, then kept.
final class LazyBlock<Value: Sendable>: Sendable {
  private let block: AtlasBlock?
  private let decoded: Mutex<Value?>

  /// A value that is at hand.
  init(_ value: Value) {
    block = nil
    decoded = Mutex(value)
  }

  init(_ block: AtlasBlock) {
    self.block = block
    decoded = Mutex(nil)
  }

  /// The value, made by `decode` when it is not at hand.
  ///
  /// The lock is held only to look and to store: two threads that ask first may both decode, with equal
  /// results.
  /// - Returns: nil only when there is neither a value nor a block, which no initializer allows.
  func value(
    _ decode: (inout ByteReader) throws(AtlasFormatError) -> Value
  ) throws(AtlasFormatError) -> Value? {
    if let value = decoded.withLock({ $0 }) { return value }
    guard let block else { return nil }
    var reader = try block.reader()
    let value = try decode(&reader)
    guard reader.isAtEnd else { throw .wrongLength(block: block.name) }
    decoded.withLock { $0 = value }
    return value
  }
}
