/// A scene made ready to be drawn band by band: outlines in fixed point, paints in device pixels.
struct DisplayList: Sendable {
  enum Command: Sendable {
    /// Fills a shape with a paint; indices into `shapes` and `paints`.
    case fill(shape: Int, paint: Int)
    /// Draws what follows up to the matching `endLayer` onto a layer of its own.
    case beginLayer(Layer)
    case endLayer
  }

  struct Layer: Sendable {
    /// The pixels that the layer may touch.
    var bounds: PixelRect
    /// 0 to 255.
    var opacity: UInt32
    /// The shape outside of which nothing is drawn; an index into `shapes`.
    var clip: Int?
    /// The index of the command after the layer's `endLayer`.
    var next: Int
  }

  var size: PixelSize
  /// What lies under everything, premultiplied; 0 where the canvas is transparent.
  var background: Pixel
  var store = EdgeStore()
  var shapes: [FilledShape] = []
  var paints: [PreparedPaint] = []
  var commands: [Command] = []
}
