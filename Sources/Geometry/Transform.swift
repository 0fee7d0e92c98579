/// An affine map of the plane: `x' = a·x + c·y + tx`, `y' = b·x + d·y + ty`.
package struct Transform: Hashable, Sendable {
  package var a: Double
  package var b: Double
  package var c: Double
  package var d: Double
  package var tx: Double
  package var ty: Double

  package init(a: Double, b: Double, c: Double, d: Double, tx: Double, ty: Double) {
    self.a = a
    self.b = b
    self.c = c
    self.d = d
    self.tx = tx
    self.ty = ty
  }

  package static let identity = Transform(a: 1, b: 0, c: 0, d: 1, tx: 0, ty: 0)
}

extension Transform {
  package static func scale(_ k: Double) -> Transform { scale(k, k) }

  package static func scale(_ kx: Double, _ ky: Double) -> Transform {
    Transform(a: kx, b: 0, c: 0, d: ky, tx: 0, ty: 0)
  }

  package static func translation(_ x: Double, _ y: Double) -> Transform {
    Transform(a: 1, b: 0, c: 0, d: 1, tx: x, ty: y)
  }

  /// The mirror image about the vertical line `x = 0`.
  package static let mirror = Transform.scale(-1, 1)

  /// The map that applies `self` first and `next` second.
  package func then(_ next: Transform) -> Transform {
    Transform(
      a: next.a * a + next.c * b, b: next.b * a + next.d * b,
      c: next.a * c + next.c * d, d: next.b * c + next.d * d,
      tx: next.a * tx + next.c * ty + next.tx, ty: next.b * tx + next.d * ty + next.ty)
  }

  @inlinable package func apply(_ p: Point) -> Point {
    Point(a * p.x + c * p.y + tx, b * p.x + d * p.y + ty)
  }

  /// The factor by which areas grow; negative when the map turns the plane over.
  package var determinant: Double { a * d - b * c }

  /// The factor by which lengths grow on average.
  package var meanScale: Double { abs(determinant).squareRoot() }
}
