import Pixels
import Testing

@testable import PNGCodec

@Suite("PNG encoder: failures")
struct PNGEncodingErrorTests {
  /// Every pixel the same colour, which makes a large side cheap.
  private func strip(width: Int, height: Int) -> Bitmap {
    Bitmap(
      width: width, height: height, bytes: [UInt8](repeating: 255, count: width * height * 4))
  }

  private func error(
    _ bitmap: Bitmap = SampleBitmaps.grey, _ options: PNGEncoder.Options = .init()
  ) -> PNGEncodingError? {
    do throws(PNGEncodingError) {
      _ = try PNGEncoder(options: options).encode(bitmap)
      return nil
    } catch {
      return error
    }
  }

  @Test("a side over libpng's limit is refused in libpng's words")
  func sides() {
    #expect(
      error(strip(width: 1_000_001, height: 1))
        == .refused(message: "Image width exceeds user limit in IHDR"))
    #expect(
      error(strip(width: 1, height: 1_000_001))
        == .refused(message: "Image height exceeds user limit in IHDR"))
    #expect(error(strip(width: 1_000_000, height: 1)) == nil)
  }

  @Test(
    "a bad keyword is refused, not repaired",
    arguments: [
      "", " Title", "Title ", "Two  spaces", "Tab\there", String(repeating: "k", count: 80),
    ]
  )
  func keywords(keyword: String) throws {
    let failure = error(
      SampleBitmaps.grey, .init(texts: [.init(keyword: keyword, text: "text")]))
    guard case .refused(let message) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(message.contains("keyword"))
  }

  @Test("a keyword outside Latin-1 and a text with a zero byte are named")
  func texts() throws {
    let keyword = try #require(
      error(SampleBitmaps.grey, .init(texts: [.init(keyword: "→", text: "")])))
    #expect(keyword == .invalidText(keyword: "→", reason: "the keyword is not Latin-1"))
    let zero = try #require(
      error(SampleBitmaps.grey, .init(texts: [.init(keyword: "Title", text: "a\0b")])))
    #expect(zero.description == "the PNG text “Title” cannot be stored: the text contains U+0000")
  }

  @Test("options outside their range are refused")
  func options() {
    #expect(
      error(SampleBitmaps.grey, .init(compressionLevel: 10))
        == .invalidOption("compression level 10 is not in 0…9"))
    #expect(
      error(SampleBitmaps.grey, .init(pixelsPerMetre: 0))
        == .invalidOption("0 pixels per metre is not in 1…2147483647"))
    #expect(
      error(SampleBitmaps.grey, .init(byteLimit: -1))
        == .invalidOption("byte limit -1 is negative"))
  }

  @Test("every byte limit below the length fails, the length itself does not")
  func byteLimits() throws {
    let options = PNGChunkTests.described
    let bitmap = SampleBitmaps.bitmap(width: 3, [(1, 2, 3, 4), (5, 5, 5, 5), (0, 0, 0, 0)])
    let length = try PNGEncoder(options: options).encode(bitmap).count
    for limit in 0...length {
      var limited = options
      limited.byteLimit = limit
      let failure = error(bitmap, limited)
      #expect(failure == (limit < length ? .tooLong(byteLimit: limit) : nil))
    }
  }

  @Test("each allocation refused in turn fails, until none is left to refuse")
  func allocations() throws {
    let encoder = PNGEncoder(options: PNGChunkTests.described)
    let expected = try encoder.encode(SampleBitmaps.translucentColors)
    var refused = 0
    while true {
      do throws(PNGEncodingError) {
        let file = try encoder.encode(
          SampleBitmaps.translucentColors, failingAllocation: refused + 1)
        #expect(file == expected)
        break
      } catch {
        guard case .outOfMemory(let message) = error else {
          Issue.record("allocation \(refused + 1): \(error)")
          return
        }
        #expect(!message.isEmpty)
        refused += 1
      }
    }
    #expect(refused >= 10)
  }

  @Test("rows that are missing are an error")
  func missingRows() throws {
    let session = try PNGSession(
      width: 2, height: 2, layout: PNGPixelLayout(format: .grey), options: .init())
    try session.write([1, 2], rowCount: 1)
    do {
      _ = try session.finish()
      Issue.record("finished")
    } catch {
      #expect(error == .refused(message: "fewer rows than the height"))
    }
  }
}
