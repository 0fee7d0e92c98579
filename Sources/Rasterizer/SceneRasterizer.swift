package import Pixels
package import Scene

/// Draws scenes: exact coverage, premultiplied RGBA with 8 bits a channel, source over.
///
/// The same scene gives the same bytes on every machine and with any number of threads: between
/// scene and pixel there is only addition, multiplication, division and square root.
///
/// The stages, each in its own folder: `Flattening` turns curves into lines, `Stroking` turns
/// strokes into outlines, `Edges` rounds outlines to 1/256 pixel and sorts them, `Coverage` finds
/// the share of each pixel that a shape covers, `Painting` puts colour on the pixels. The first
/// three run once for the scene, the last two for each band of rows.
package struct SceneRasterizer: Sendable {
  /// How many bands are drawn at the same time.
  package var threads: Int

  /// - Precondition: `threads` is at least 1.
  package init(threads: Int = 1) {
    precondition(threads > 0)
    self.threads = threads
  }

  /// The picture of a scene: `width · scale` by `height · scale` pixels, rounded.
  package func rasterize(_ scene: Scene) throws(RasterizationError) -> Bitmap {
    let list = try DisplayListBuilder.build(scene)
    var bytes = [UInt8](repeating: 0, count: list.size.width * list.size.height * 4)
    draw(list) { band in band.copy(to: &bytes) }
    return Bitmap(width: list.size.width, height: list.size.height, bytes: bytes)
  }

  /// Does the work that comes before the first band, for its errors or its time alone.
  package func prepare(_ scene: Scene) throws(RasterizationError) {
    _ = try DisplayListBuilder.build(scene)
  }

  /// Draws a scene and hands over its rows from the top, band by band, without ever holding the
  /// whole picture.
  ///
  /// - Parameters:
  ///   - start: called once with the size of the picture, before any band.
  ///   - consume: called for one band at a time, in order, on the calling thread.
  package func rasterize(
    _ scene: Scene, start: (PixelSize) -> Void = { _ in }, consume: (RowBand) -> Void
  ) throws(RasterizationError) {
    let list = try DisplayListBuilder.build(scene)
    start(list.size)
    draw(list, consume: consume)
  }
}
