internal import CDeflateShim

/// A ZIP file (APPNOTE 6.3.3 of PKWARE, the part that Office reads): entries stored or deflated, without
/// times, so that the same entries give the same bytes.
///
/// Deflate and the checksum are zlib's, which comes with libpng; the container around them is what is
/// here.
struct ZipArchive {
  private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// 1 January 1980, the earliest day the format knows.
  private static let date: UInt16 = 0x21

  /// Adds a file; one that does not shrink is stored.
  ///
  /// - Parameters:
  ///   - name: the path within the archive, with forward slashes, ASCII.
  ///   - content: less than 4 GB, and all entries together.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let deflated = Self.deflated(content)
    let isDeflated = !deflated.isEmpty && deflated.count < content.count
    let stored = isDeflated ? deflated : content
    let checksum = unsafe content.withUnsafeBufferPointer {
      unsafe cdeflate_crc32($0.baseAddress, $0.count)
    }
    let path = Array(name.utf8)
    var header: [UInt8] = []
    // Version needed 2.0; the name is UTF-8; deflate is method 8.
    header.append(little: UInt16(20))
    header.append(little: UInt16(1 << 11))
    header.append(little: UInt16(isDeflated ? 8 : 0))
    header.append(little: UInt16(0))
    header.append(little: Self.date)
    header.append(little: checksum)
    header.append(little: UInt32(stored.count))
    header.append(little: UInt32(content.count))
    header.append(little: UInt16(path.count))
    header.append(little: UInt16(0))

    directory.append(little: UInt32(0x0201_4B50))
    directory.append(little: UInt16(20))
    directory += header
    // No comment, first disk, no attributes.
    directory += [UInt8](repeating: 0, count: 10)
    directory.append(little: UInt32(bytes.count))
    directory += path

    bytes.append(little: UInt32(0x0403_4B50))
    bytes += header + path + stored
    count += 1
  }

  /// The whole file.
  func finished() -> [UInt8] {
    var end: [UInt8] = []
    end.append(little: UInt32(0x0605_4B50))
    end.append(little: UInt32(0))
    end.append(little: UInt16(count))
    end.append(little: UInt16(count))
    end.append(little: UInt32(directory.count))
    end.append(little: UInt32(bytes.count))
    end.append(little: UInt16(0))
    return bytes + directory + end
  }

  private static func deflated(_ content: [UInt8]) -> [UInt8] {
    let capacity = cdeflate_bound(content.count)
    return unsafe [UInt8](unsafeUninitializedCapacity: capacity) { output, written in
      written = unsafe content.withUnsafeBufferPointer {
        unsafe cdeflate($0.baseAddress, $0.count, output.baseAddress, capacity)
      }
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(little value: some FixedWidthInteger) {
    for shift in stride(from: 0, to: value.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }
}
