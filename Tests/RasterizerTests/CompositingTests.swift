import Geometry
import Rasterizer
import Scene
import Testing

/// Backgrounds, translucent colours, groups and clips.
struct CompositingTests {
  static let red = Color(red: 255, green: 0, blue: 0)
  static let halfRed = Color(red: 255, green: 0, blue: 0, alpha: 128)

  static func pixel(
    background: Color? = nil, _ items: SceneItem...
  ) throws -> [Int] {
    try SceneRasterizer().rasterize(scene(1, 1, background: background, items)).pixel(0, 0)
  }

  static func group(
    opacity: Double = 1, clip: Path? = nil, _ items: SceneItem...
  ) -> SceneItem {
    .group(SceneGroup(name: "group", opacity: opacity, clip: clip, items: items))
  }

  static let all = rectangle(0, 0, 1, 1)

  @Test func emptyCanvasIsTransparent() throws { #expect(try Self.pixel() == [0, 0, 0, 0]) }

  @Test func background() throws {
    #expect(try Self.pixel(background: Color(hex: "#FF8000")) == [255, 128, 0, 255])
  }

  @Test func translucentBackgroundIsPremultiplied() throws {
    #expect(try Self.pixel(background: Self.halfRed) == [128, 0, 0, 128])
  }

  @Test func opaqueReplaces() throws {
    #expect(try Self.pixel(background: white, fill(Self.all, Self.red)) == [255, 0, 0, 255])
  }

  @Test func translucentOverWhite() throws {
    #expect(
      try Self.pixel(background: white, fill(Self.all, Self.halfRed)) == [255, 127, 127, 255])
  }

  @Test func translucentOverTransparent() throws {
    #expect(try Self.pixel(fill(Self.all, Self.halfRed)) == [128, 0, 0, 128])
  }

  @Test func laterItemsCoverEarlierOnes() throws {
    #expect(try Self.pixel(fill(Self.all, white), fill(Self.all, Self.red)) == [255, 0, 0, 255])
  }

  @Test func plainGroupDrawsItsItems() throws {
    #expect(try Self.pixel(Self.group(fill(Self.all, Self.red))) == [255, 0, 0, 255])
  }

  @Test func groupOpacityAppliesOnce() throws {
    let item = Self.group(opacity: 0.5, fill(Self.all, Self.red), fill(Self.all, Self.red))
    #expect(try Self.pixel(background: white, item) == [255, 127, 127, 255])
  }

  @Test func nestedOpacitiesMultiply() throws {
    let item = Self.group(opacity: 0.5, Self.group(opacity: 0.5, fill(Self.all)))
    #expect(try Self.pixel(item) == [0, 0, 0, 64])
  }

  @Test(arguments: [0, -1.0])
  func groupWithoutOpacityShowsNothing(opacity: Double) throws {
    let item = Self.group(opacity: opacity, fill(Self.all))
    #expect(try Self.pixel(background: white, item) == [255, 255, 255, 255])
  }

  @Test func opacityAboveOneIsOne() throws {
    #expect(try Self.pixel(Self.group(opacity: 7, fill(Self.all))) == [0, 0, 0, 255])
  }

  @Test func clipCutsTheGroup() throws {
    let drawn = try coverage(
      4, 1, Self.group(clip: rectangle(0.5, 0, 2, 1), fill(rectangle(0, 0, 4, 1))))
    #expect(drawn == [[128, 255, 128, 0]])
  }

  @Test func clipAppliesToTheGroupAsAWhole() throws {
    // Two opaque squares under a clip of one half cover one half, not three quarters.
    let drawn = try Self.pixel(
      Self.group(clip: rectangle(0, 0, 0.5, 1), fill(Self.all), fill(Self.all)))
    #expect(drawn == [0, 0, 0, 128])
  }

  @Test func nestedClipsMultiply() throws {
    let inner = Self.group(clip: rectangle(0, 0, 0.5, 1), fill(Self.all))
    #expect(try Self.pixel(Self.group(clip: rectangle(0, 0, 1, 0.5), inner)) == [0, 0, 0, 64])
  }

  @Test func clipAndOpacityMultiply() throws {
    let item = Self.group(opacity: 0.5, clip: rectangle(0, 0, 0.5, 1), fill(Self.all))
    #expect(try Self.pixel(item) == [0, 0, 0, 64])
  }

  @Test func emptyClipHidesTheGroup() throws {
    #expect(try Self.pixel(Self.group(clip: Path(), fill(Self.all))) == [0, 0, 0, 0])
  }

  @Test func itemsAfterAGroupAreNotClipped() throws {
    let drawn = try coverage(
      2, 1, Self.group(clip: rectangle(0, 0, 1, 1), fill(rectangle(0, 0, 2, 1))),
      fill(rectangle(1, 0, 1, 1)))
    #expect(drawn == [[255, 255]])
  }

  @Test func translucentLayersOverABackdropInTheirGroupOnly() throws {
    // Within the layer half red over half red is three quarters, whatever lies below.
    let item = Self.group(
      opacity: 0.999, fill(Self.all, Self.halfRed), fill(Self.all, Self.halfRed))
    #expect(try Self.pixel(item) == [192, 0, 0, 192])
  }
}
