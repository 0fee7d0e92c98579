package import Pixels

/// Reduces an opaque picture to few colours, so that pages with hundreds of drawings stay small files.
///
/// Colours are gathered in cubes of 8 levels a side; of some cubes the commonest colour is kept, and
/// every other colour becomes the kept one nearest to its cube. Flat areas keep their colour, edges
/// lose some steps. The same picture gives the same result.
package struct ColorReduction {
  /// How many colours are kept at most; 1 to 256 suit an indexed PNG.
  package var limit: Int

  package init(limit: Int) { self.limit = limit }

  /// The picture with at most ``limit`` colours. Alpha is taken for opaque.
  package func reduced(_ bitmap: Bitmap) -> Bitmap {
    var counts: [UInt32: Int] = [:]
    let pixels = Self.colors(of: bitmap)
    for color in pixels { counts[color, default: 0] += 1 }
    guard counts.count > limit else { return bitmap }
    let kept = keptColors(counts)
    var byColor: [UInt32: UInt32] = Dictionary(uniqueKeysWithValues: kept.map { ($0, $0) })
    var byCube: [UInt32: UInt32] = [:]
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pixels.count * 4)
    for color in pixels {
      let result: UInt32
      if let known = byColor[color] {
        result = known
      } else {
        let cube = Self.cube(color)
        result = byCube[cube] ?? Self.nearest(to: color, in: kept)
        byCube[cube] = result
        byColor[color] = result
      }
      bytes.append(UInt8(result >> 16))
      bytes.append(UInt8(result >> 8 & 255))
      bytes.append(UInt8(result & 255))
      bytes.append(255)
    }
    return Bitmap(width: bitmap.width, height: bitmap.height, bytes: bytes)
  }

  private static func colors(of bitmap: Bitmap) -> [UInt32] {
    let bytes = bitmap.bytes
    return stride(from: 0, to: bytes.count, by: 4).map { start in
      UInt32(bytes[start]) << 16 | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2])
    }
  }

  /// One colour after the other: the one whose cube would gain most, which is the square root of the
  /// number of its pixels by the square of the distance to what is kept so far. By the number itself
  /// small things would lose their colour to the shades of large ones.
  private func keptColors(_ counts: [UInt32: Int]) -> [UInt32] {
    var cubes: [UInt32: (total: Int, color: UInt32, count: Int)] = [:]
    for (color, count) in counts {
      var cube = cubes[Self.cube(color)] ?? (0, color, 0)
      cube.total += count
      // Of equals the lighter one, so that the order of a dictionary does not matter.
      if (count, color) > (cube.count, cube.color) { (cube.color, cube.count) = (color, count) }
      cubes[Self.cube(color)] = cube
    }
    var candidates = cubes.values.map {
      (color: $0.color, weight: Double($0.total).squareRoot(), distance: 1 << 20)
    }
    candidates.sort { ($0.weight, $0.color) > ($1.weight, $1.color) }
    var kept: [UInt32] = []
    while kept.count < limit,
      let best = candidates.indices.max(by: {
        candidates[$0].weight * Double(candidates[$0].distance)
          < candidates[$1].weight * Double(candidates[$1].distance)
      }), candidates[best].distance > 0
    {
      let color = candidates[best].color
      kept.append(color)
      for index in candidates.indices {
        let distance = Self.distance(candidates[index].color, color)
        candidates[index].distance = min(candidates[index].distance, distance)
      }
    }
    return kept
  }

  /// The cube of 8 × 8 × 8 levels that holds a colour.
  private static func cube(_ color: UInt32) -> UInt32 { color & 0xF8_F8F8 }

  private static func nearest(to color: UInt32, in kept: [UInt32]) -> UInt32 {
    kept.min { distance($0, color) < distance($1, color) } ?? color
  }

  /// The square of the distance in levels.
  private static func distance(_ a: UInt32, _ b: UInt32) -> Int {
    [16, 8, 0].reduce(0) { sum, shift in
      let step = Int(a >> UInt32(shift) & 255) - Int(b >> UInt32(shift) & 255)
      return sum + step * step
    }
  }
}
