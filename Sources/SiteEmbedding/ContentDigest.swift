internal import CMessageDigest

/// The SHA-256 digest of some bytes.
struct ContentDigest: Hashable, Sendable {
  /// 64 hexadecimal digits.
  let hex: String

  /// The digest of pieces, each set apart from the next, so that `ab` `c` differs from `a` `bc`.
  init(of pieces: [[UInt8]]) {
    var context = SHA2_CTX()
    unsafe SHA256Init(&context)
    for piece in pieces {
      let header = Array("\(piece.count):".utf8)
      for bytes in [header, piece] {
        unsafe bytes.withUnsafeBufferPointer { buffer in
          guard let start = buffer.baseAddress else { return }
          unsafe SHA256Update(&context, start, buffer.count)
        }
      }
    }
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    unsafe digest.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      unsafe SHA256Final(start, &context)
    }
    hex = digest.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  /// The digest of texts, each set apart from the next.
  init(of texts: [String]) { self.init(of: texts.map { Array($0.utf8) }) }

  /// What pictures are named by.
  var short: String { String(hex.prefix(12)) }
}
