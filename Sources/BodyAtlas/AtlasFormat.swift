package import Geometry

/// The constants of the compiled form of an atlas.
///
/// ```
/// magic (8 bytes) · version · length and checksum of the index · index · figure blocks · codes · names
/// ```
/// The index holds the sites and, for each figure, what a ``FigureSummary`` tells, with the length and
/// checksum of its block; then the same for the block of codes and for each language's block of names.
/// Blocks stand in the order of the index and are decoded one by one, when their figure, a code or a
/// name is first asked for. Numbers are LEB128; coordinates are differences from the point before, in
/// steps of ``AtlasGrid``; a drawing whose mirror image came before it in its figure is a reference to
/// that.
enum AtlasFormat {
  /// `LMATLAS` and a line feed, which shows when a transfer has meddled with line ends.
  static let magic: [UInt8] = Array("LMATLAS\n".utf8)
  /// Grows with every change that an older reader would misread.
  static let version = 3

  /// FNV-1a, 64 bits: finds damage, proves nothing.
  static func checksum(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// The order in which path elements are numbered.
  enum Step: Int {
    case move, line, quad, cubic, close
  }

  /// The order in which shapes are numbered.
  enum ShapeKind: Int {
    case area, tube, line, mirrorImage
  }
}

/// The grid that the coordinates of an atlas lie on: hundredths of a user unit, the precision of
/// drawings with two decimals, and a hundred thousandth of the stature.
package enum AtlasGrid {
  static func steps(_ value: Double) -> Int { Int((value * 100).rounded()) }

  static func value(_ steps: Int) -> Double { Double(steps) / 100 }

  /// The nearest value on the grid; its distance from zero does not depend on its sign.
  package static func snapped(_ value: Double) -> Double { self.value(steps(value)) }

  package static func snapped(_ point: Point) -> Point {
    Point(snapped(point.x), snapped(point.y))
  }

  package static func snapped(_ path: Path) -> Path {
    Path(
      path.elements.map { element in
        switch element {
        case .move(let p): .move(snapped(p))
        case .line(let p): .line(snapped(p))
        case .quad(let c, let p): .quad(snapped(c), snapped(p))
        case .cubic(let c1, let c2, let p): .cubic(snapped(c1), snapped(c2), snapped(p))
        case .close: .close
        }
      })
  }

  package static func snapped(_ shape: DrawingShape) -> DrawingShape {
    switch shape {
    case .area(let path): .area(snapped(path))
    case .tube(let path, let start, let end):
      .tube(snapped(path), startDiameter: snapped(start), endDiameter: snapped(end))
    case .line(let path, let width, let taper):
      .line(snapped(path), width: snapped(width), taper: taper)
    }
  }
}
