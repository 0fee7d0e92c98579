// Colour times alpha, and back, in 8 bits.
//
// Both directions round to the nearest integer, ties upwards. For `c ≤ a` the way out and back is
// the identity: one step of `c` is at least one step of the straight colour, so no two
// premultiplied colours of one alpha share a straight one. The stored file therefore loses nothing
// of the bitmap.

/// `round(channel · 255 / alpha)`: the straight colour of a premultiplied channel; 0 when `alpha`
/// is 0, and 255 when the channel exceeds its alpha.
@inline(__always)
func unpremultiplied(_ channel: UInt8, alpha: UInt8) -> UInt8 {
  guard alpha > 0 else { return 0 }
  guard channel < alpha else { return 255 }
  let alpha = UInt32(alpha)
  return UInt8(truncatingIfNeeded: (UInt32(channel) * 255 + alpha / 2) / alpha)
}

/// `round(channel · alpha / 255)`: the premultiplied channel of a straight colour.
@inline(__always)
func premultiplied(_ channel: UInt8, alpha: UInt8) -> UInt8 {
  UInt8(truncatingIfNeeded: (UInt32(channel) * UInt32(alpha) + 127) / 255)
}
