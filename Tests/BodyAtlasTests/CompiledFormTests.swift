import Geometry
import Testing

@testable import BodyAtlas

@Suite("The compiled form")
struct CompiledFormTests {
  private func bytes() throws -> [UInt8] { try SampleAtlas.atlas.compiledBytes() }

  @Test("Sites, figures and summaries survive")
  func roundTrip() throws {
    let atlas = try Atlas(compiled: bytes())
    #expect(atlas.sites == SampleAtlas.sites)
    #expect(atlas.summaries == SampleAtlas.atlas.summaries)
    #expect(try atlas.figure(named: "female/anterior") == SampleAtlas.figure)
    #expect(try atlas.figure(named: "breast") == SampleAtlas.inset)
    #expect(try atlas.allCodeMeanings() == SampleAtlas.codes)
    #expect(atlas.languages == [.german, .simplifiedChinese])
    for language in atlas.languages {
      #expect(try atlas.names(in: language) == SampleAtlas.names[language])
    }
  }

  @Test("Compiling what was compiled changes nothing")
  func stable() throws {
    #expect(try Atlas(compiled: bytes()).compiledBytes() == bytes())
  }

  @Test("A mirror image is stored as a reference")
  func mirrorImages() throws {
    func size(_ right: DrawingShape) -> Int {
      let left = SampleAtlas.figure.drawings(in: .organs)[0]
      let figure = Figure(
        name: "x", title: "X", sex: nil, view: nil, viewBox: SampleAtlas.figure.viewBox,
        layers: [
          Layer(
            .organs,
            [
              left,
              Drawing(
                id: DrawingID(site: "kidney", side: .right), material: .kidney, shape: right),
            ])
        ], anchors: [:])
      return FigureEncoder(siteIndex: ["kidney": 0]).bytes(of: figure).count
    }
    let shape = SampleAtlas.figure.drawings(in: .organs)[0].shape
    let moved = DrawingShape.area(shape.mirrored.path.transformed(by: .translation(1, 0)))
    #expect(size(shape.mirrored) + 20 < size(moved))
  }

  @Test("Coordinates with two decimals are exact, others rounded alike on both sides of zero")
  func grid() {
    #expect(AtlasGrid.snapped(-12.34) == -12.34)
    #expect(AtlasGrid.snapped(0.005) == -AtlasGrid.snapped(-0.005))
    #expect(AtlasGrid.snapped(999.999) == 1000)
  }

  @Test(
    "Numbers of any size survive",
    arguments: [0, 1, -1, 63, -64, 127, 128, 16383, 16384, -123_456_789, .max, .min])
  func numbers(value: Int) throws {
    var writer = ByteWriter()
    writer.append(signed: value)
    writer.append(value)
    var reader = ByteReader(writer.bytes[...], block: "test")
    #expect(try reader.signedNumber() == value)
    #expect(try reader.number() == value)
    #expect(reader.isAtEnd)
  }

  // MARK: - Damage

  @Test("Other files are recognised as such", arguments: [[], Array("PNG".utf8), [0, 1, 2, 3]])
  func foreign(bytes: [UInt8]) {
    #expect(throws: AtlasFormatError.notAnAtlas) { try Atlas(compiled: bytes) }
  }

  @Test("A newer version is refused by its number")
  func version() throws {
    var bytes = try bytes()
    bytes[AtlasFormat.magic.count] = 99
    #expect(
      throws: AtlasFormatError.unsupportedVersion(found: 99, supported: AtlasFormat.version)
    ) { try Atlas(compiled: bytes) }
  }

  @Test("A damaged index is found when the atlas is read")
  func damagedIndex() throws {
    var bytes = try bytes()
    bytes[40] ^= 1
    #expect(throws: AtlasFormatError.checksumMismatch(block: "index")) {
      try Atlas(compiled: bytes)
    }
  }

  @Test("A damaged figure is found when it is asked for, and harms no other")
  func damagedFigure() throws {
    var bytes = try bytes()
    // The inset, which is nearly empty, the codes and the names stand behind the figure.
    let names = SampleAtlas.names
    let behind =
      AtlasEncoder.bytes(
        sites: SampleAtlas.sites, figures: [SampleAtlas.inset], codes: SampleAtlas.codes,
        names: names
      ).count
      - AtlasEncoder.bytes(sites: SampleAtlas.sites, figures: [], codes: [], names: [:]).count
    bytes[bytes.count - behind - 30] ^= 1
    let atlas = try Atlas(compiled: bytes)
    #expect(throws: AtlasFormatError.checksumMismatch(block: "female/anterior")) {
      try atlas.figure(named: "female/anterior")
    }
    #expect(try atlas.figure(named: "breast") == SampleAtlas.inset)
  }

  @Test("Damaged codes and names are found when they are asked for, and harm nothing else")
  func damagedVocabulary() throws {
    var bytes = try bytes()
    bytes[bytes.count - 3] ^= 1
    var atlas = try Atlas(compiled: bytes)
    #expect(throws: AtlasFormatError.checksumMismatch(block: "names, zh-Hans")) {
      try atlas.name(of: "kidney", in: .simplifiedChinese)
    }
    #expect(try atlas.name(of: "kidney", in: .german)?.text == "Niere")
    let nameBytes = try #require(bytes.firstRange(of: Array("Niere".utf8)))
    let codeBytes = try #require(bytes.firstRange(of: Array("110765007".utf8)))
    bytes[nameBytes.lowerBound] ^= 1
    bytes[codeBytes.lowerBound] ^= 1
    atlas = try Atlas(compiled: bytes)
    #expect(throws: AtlasFormatError.checksumMismatch(block: "names, de")) {
      try atlas.names(in: .german)
    }
    #expect(throws: AtlasFormatError.checksumMismatch(block: "codes")) {
      try atlas.codeMeanings(system: .snomed, code: "110765007")
    }
  }

  @Test("A file cut short at any place is refused")
  func cutShort() throws {
    let bytes = try bytes()
    for count in 0..<bytes.count {
      #expect(throws: AtlasFormatError.self) { try Atlas(compiled: Array(bytes[..<count])) }
    }
  }

  @Test("Bytes after the end are refused")
  func tooLong() throws {
    #expect(throws: AtlasFormatError.wrongLength(block: "file")) {
      try Atlas(compiled: bytes() + [0])
    }
  }

  @Test("A malformed figure with a right checksum throws and never traps", arguments: 0..<8)
  func malformed(seed: UInt64) throws {
    let siteIndex = Dictionary(
      uniqueKeysWithValues: zip(SampleAtlas.sites.map(\.id), SampleAtlas.sites.indices))
    let whole = FigureEncoder(siteIndex: siteIndex).bytes(of: SampleAtlas.figure)
    let summary = SampleAtlas.atlas.summaries[0]
    var state = seed &* 0x9e37_79b9_7f4a_7c15 &+ 1
    for _ in 0..<300 {
      var bytes = whole
      for _ in 0..<2 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(state >> 40) % bytes.count] = UInt8(truncatingIfNeeded: state >> 32)
      }
      let block = AtlasBlock(
        name: "x", bytes: bytes[...], checksum: AtlasFormat.checksum(bytes))
      // Either outcome is right; what must not happen is a trap or an endless loop.
      _ = try? FigureDecoder.figure(from: block, summary: summary, sites: SampleAtlas.sites)
    }
  }
}
