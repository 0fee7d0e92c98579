import Testing

@testable import SlideWriting

@Suite("ZIP files")
struct ZipArchiveTests {
  @Test("an empty archive is its end record alone")
  func emptyArchive() {
    #expect(ZipArchive().finished() == [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18))
  }

  @Test("what does not shrink is stored as it is")
  func shortContentIsStored() {
    var archive = ZipArchive()
    archive.add("a", [7])
    let bytes = archive.finished()
    // Local header: signature, version, flags, method 0, …, checksum of [7], sizes 1 and 1.
    #expect(Array(bytes[8...9]) == [0, 0])
    #expect(Array(bytes[14..<26]) == [0x2E, 0x7A, 0x66, 0x4C, 1, 0, 0, 0, 1, 0, 0, 0])
    #expect(bytes[31] == 7)
  }

  @Test("what shrinks is deflated")
  func longContentIsDeflated() {
    var archive = ZipArchive()
    archive.add("a", [UInt8](repeating: 65, count: 10_000))
    let bytes = archive.finished()
    #expect(Array(bytes[8...9]) == [8, 0])
    #expect(bytes.count < 200)
  }
}
