import Diagnostics
import Foundation
import Testing

@testable import SiteEmbedding

/// The manifest as a file, and as what the next run goes by.
@Suite struct EmbedManifestTests {
  private func entry(_ id: String, _ alt: String = "\",\"alt\":\" \n ’") throws -> ManifestEntry {
    let diagnostic = DiagnosticRecord(
      .init(
        .warning, code: "LM0121", "a \"message\",\"alt\":\"x",
        at: .init(file: "a.md", line: 3, column: 2)))
    return try ManifestEntry(
      ManifestHead(
        diagnostics: [diagnostic], id: id, key: "k", region: nil,
        variants: [
          PictureVariant(
            bytes: 5, file: "0123456789ab.png", height: 2, scale: 1, screen: .wide, sha256: "5",
            theme: "light", width: 3)
        ]),
      EmbeddedFigure(
        alt: alt, caption: nil, file: "a.md", hash: "0123456789ab", height: 2, hotspots: [],
        html: "<p>\"</p>", kind: .fence, line: 1, long: "", source: "", text: "liver\n", title: "",
        width: 3))
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let manifest = EmbedManifest(entries: [try entry("a"), try entry("b", "")])
    let read = try #require(EmbedManifest(manifest.bytes))
    #expect(read == manifest)
    #expect(read.bytes == manifest.bytes)
    #expect(read.entries.first?.head.diagnostics.first?.diagnostic.place?.line == 3)
    let empty = EmbedManifest(entries: [])
    #expect(EmbedManifest(empty.bytes) == empty)
  }

  @Test func itIsJSONWithOneObjectForEachFigure() throws {
    let bytes = EmbedManifest(entries: [try entry("a"), try entry("b")]).bytes
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let blocks = try #require(object["blocks"] as? [[String: Any]])
    #expect(blocks.map { $0["id"] as? String } == ["a", "b"])
    #expect(blocks.first?["alt"] as? String == "\",\"alt\":\" \n ’")
    #expect(
      Set(blocks.first.map { $0.keys } ?? [:].keys).isSuperset(of: [
        "file", "line", "id", "hash", "alt", "long", "width", "height", "variants", "hotspots",
        "html",
        "diagnostics",
      ]))
  }

  @Test func aChangedFileIsNotTrusted() throws {
    let bytes = EmbedManifest(entries: [try entry("a"), try entry("b")]).bytes
    for index in stride(from: 0, to: bytes.count - 1, by: 7) {
      var changed = bytes
      changed[index] = changed[index] == 0x41 ? 0x42 : 0x41
      #expect(EmbedManifest(changed) == nil, "byte \(index)")
    }
    #expect(EmbedManifest(Array(bytes.dropLast(20))) == nil)
    #expect(EmbedManifest([]) == nil)
  }

  @Test func filesHaveTheDigestThatSha256sumSays() {
    #expect(
      ContentDigest(of: Array("abc".utf8)).hex
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  // As sha256sum says of `3:abc`, `2:ab1:c` and nothing.
  @Test(arguments: [
    (["abc"], "aab5f9ae99b2e38fb462025c8f72f570c9c811705d2a4277dc855d7fa293fe97"),
    (["ab", "c"], "430fb1b4ac43316eca81fab27a1930ab8eff8fef6a1dc7903dce44bbc2790dc5"),
    ([], "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
  ])
  func theDigestIsSHA256(texts: [String], hex: String) {
    #expect(ContentDigest(of: texts).hex == hex)
  }
}
