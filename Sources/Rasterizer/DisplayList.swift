/// A scene made ready to be drawn band by band: outlines in fixed point, paints in device pixels.
struct DisplayList: Sendable {
  /// A step of drawing. Plain numbers, because every band looks at all of them.
  struct Command: Sendable {
    enum Action: Sendable {
      /// Fills the shape of an index with the paint of an index.
      case fill(shape: Int32, paint: Int32)
      /// Draws what follows, up to the matching `endLayer`, onto a layer of its own.
      case beginLayer(Int32)
      case endLayer
    }

    var action: Action
    /// The rows that it may touch: from `top` to just above `bottom`.
    var top: Int32
    var bottom: Int32
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
  var layers: [Layer] = []
  var commands: [Command] = []
}
