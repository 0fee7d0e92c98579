internal import CHarfBuzzShim
internal import Geometry

/// A face of HarfBuzz behind safe calls; with `FontFiles`, the only place that holds a pointer.
///
/// Unchecked: the shim's face is immutable once open, and HarfBuzz lets threads share such a font.
@safe final class HarfBuzzFace: @unchecked Sendable {
  private let handle: OpaquePointer

  init(path: String, index: Int) throws(FontError) {
    guard let number = UInt32(exactly: index) else { throw .notAFont(path: path, index: index) }
    var status = CHB_OK
    guard let handle = unsafe chb_face_open(path, number, &status) else {
      switch status {
      case CHB_UNREADABLE: throw .unreadable(path: path)
      case CHB_OUT_OF_MEMORY: outOfMemory()
      default: throw .notAFont(path: path, index: index)
      }
    }
    unsafe self.handle = handle
  }

  deinit { unsafe chb_face_close(handle) }

  /// What the face says about itself; lengths in font units.
  func properties() -> Properties {
    var info = unsafe chb_face_get_info(handle)
    let family = unsafe withUnsafeBytes(of: &info.family) { bytes in
      unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    let unitsPerEm = Double(info.units_per_em)
    return Properties(
      family: family, weight: Int(info.weight.rounded()), isItalic: info.is_italic,
      unitsPerEm: unitsPerEm,
      metrics: FontMetrics(
        ascent: Double(info.ascender) / unitsPerEm, descent: -Double(info.descender) / unitsPerEm,
        capHeight: Double(info.cap_height) / unitsPerEm,
        xHeight: Double(info.x_height) / unitsPerEm))
  }

  struct Properties {
    var family: String
    var weight: Int
    var isItalic: Bool
    var unitsPerEm: Double
    /// In shares of the em.
    var metrics: FontMetrics
  }

  /// The glyph of the face's character map, or nil.
  func nominalGlyph(for scalar: Unicode.Scalar) -> UInt32? {
    var glyph: UInt32 = 0
    return unsafe chb_face_nominal_glyph(handle, scalar.value, &glyph) ? glyph : nil
  }

  /// The outline of a glyph in font units, `y` down.
  func outline(of glyph: UInt32) -> Path {
    var segments: UnsafeMutablePointer<chb_segment>?
    var count = 0
    guard unsafe chb_face_outline(handle, glyph, &segments, &count) else { outOfMemory() }
    defer { unsafe chb_free(segments) }
    return unsafe Path(
      UnsafeBufferPointer(start: segments, count: count).map { PathElement($0) })
  }

  /// The box around the ink of a glyph in font units, `y` down; nil for a blank one.
  func ink(of glyph: UInt32) -> Rect? {
    var (left, bottom, right, top): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
    guard unsafe chb_face_ink(handle, glyph, &left, &bottom, &right, &top), left < right else {
      return nil
    }
    return Rect(
      minX: Double(left), minY: -Double(top), maxX: Double(right), maxY: -Double(bottom))
  }

  /// The glyphs of a stretch of one script and direction, left to right, in font units.
  func shape(_ stretch: TextStretch, of text: [UInt8], style: ShapingStyle) -> [ShapedGlyph] {
    let features = style.features.map { chb_feature(tag: $0.tag, value: $0.value) }
    var glyphs: UnsafeMutablePointer<chb_glyph>?
    var count = 0
    let isDone = unsafe text.withUnsafeBufferPointer { text in
      unsafe features.withUnsafeBufferPointer { features in
        unsafe style.language.withCString { language in
          var request = unsafe chb_stretch()
          unsafe request.text = text.baseAddress
          unsafe request.text_length = text.count
          unsafe request.offset = stretch.range.lowerBound
          unsafe request.length = stretch.range.count
          unsafe request.script = stretch.script.tag
          unsafe request.right_to_left = stretch.isRightToLeft
          unsafe request.language = language
          unsafe request.features = features.baseAddress
          unsafe request.feature_count = features.count
          return unsafe chb_face_shape(handle, &request, &glyphs, &count)
        }
      }
    }
    guard isDone else { outOfMemory() }
    defer { unsafe chb_free(glyphs) }
    return unsafe UnsafeBufferPointer(start: glyphs, count: count).map { glyph in
      ShapedGlyph(
        glyph: glyph.glyph, utf8Offset: Int(glyph.cluster), advance: Double(glyph.x_advance),
        offset: Point(Double(glyph.x_offset), -Double(glyph.y_offset)))
    }
  }
}

/// A glyph as HarfBuzz places it, in font units, `y` down.
struct ShapedGlyph {
  var glyph: UInt32
  var utf8Offset: Int
  var advance: Double
  /// From the pen to the glyph's origin.
  var offset: Point
}

extension PathElement {
  /// The element of a recorded segment, its `y` turned downwards.
  fileprivate init(_ segment: chb_segment) {
    let p = segment.points
    // 0 − y, not −y: a point on the baseline is to be 0, not −0.
    func point(_ x: Float, _ y: Float) -> Point { Point(Double(x), 0 - Double(y)) }
    switch segment.kind {
    case CHB_MOVE: self = .move(point(p.0, p.1))
    case CHB_LINE: self = .line(point(p.0, p.1))
    case CHB_QUAD: self = .quad(point(p.0, p.1), point(p.2, p.3))
    case CHB_CUBIC: self = .cubic(point(p.0, p.1), point(p.2, p.3), point(p.4, p.5))
    default: self = .close
    }
  }
}

/// Stops the program when HarfBuzz or FriBidi finds no memory, as Swift does itself when an allocation
/// fails: there is no text to go on with, and nothing that a caller could do.
func outOfMemory() -> Never { fatalError("not enough memory to set text") }
