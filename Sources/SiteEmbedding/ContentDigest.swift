internal import CMessageDigest

/// The SHA-256 digest of some bytes.
struct ContentDigest: Hashable, Sendable {
  /// 64 hexadecimal digits.
  let hex: String

  /// The digest of a file's bytes, as `sha256sum` says it.
  init(of bytes: [UInt8]) { self.init(joining: [bytes]) }

  /// The digest of pieces, each set apart from the next, so that `ab` `c` differs from `a` `bc`.
  init(of pieces: [[UInt8]]) {
    self.init(joining: pieces.flatMap { [Array("\($0.count):".utf8), $0] })
  }

  private init(joining pieces: [[UInt8]]) {
    var context = SHA2_CTX()
    unsafe SHA256Init(&context)
    for bytes in pieces {
      unsafe bytes.withUnsafeBufferPointer { buffer in
        guard let start = buffer.baseAddress else { return }
        unsafe SHA256Update(&context, start, buffer.count)
      }
    }
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    unsafe digest.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      unsafe SHA256Final(start, &context)
    }
    let digits = Array("0123456789abcdef".utf8)
    hex = String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// 64 digits as they were written; nil for anything else.
  init?(hex: String) {
    guard hex.utf8.count == 64 else { return nil }
    self.hex = hex
  }

  /// The digest of texts, each set apart from the next.
  init(of texts: [String]) { self.init(of: texts.map { Array($0.utf8) }) }

  /// What pictures are named by.
  var short: String { String(hex.prefix(12)) }
}
