internal import CFriBidiShim

/// The direction of each character of a line and its place among the others, by FriBidi: the Unicode
/// bidirectional algorithm (UAX 9) whole, with brackets, marks and isolates.
struct LineDirections {
  /// Odd where it runs right to left; by scalar.
  private(set) var levels: [Int8]
  /// Counted from the left; by scalar.
  private(set) var positions: [UInt32]

  /// - Parameter direction: that of the line as a whole; nil takes that of its first letter.
  init(of text: String, direction: TextDirection?) {
    let scalars = text.unicodeScalars.map(\.value)
    levels = Array(repeating: 0, count: scalars.count)
    positions = Array(repeating: 0, count: scalars.count)
    let base: cfb_direction =
      switch direction {
      case nil: CFB_FIRST_LETTER
      case .leftToRight: CFB_LEFT_TO_RIGHT
      case .rightToLeft: CFB_RIGHT_TO_LEFT
      }
    let isDone = unsafe scalars.withUnsafeBufferPointer { scalars in
      unsafe levels.withUnsafeMutableBufferPointer { levels in
        unsafe positions.withUnsafeMutableBufferPointer { positions in
          unsafe cfb_resolve(
            scalars.baseAddress, scalars.count, base, levels.baseAddress, positions.baseAddress)
        }
      }
    }
    if !isDone { outOfMemory() }
  }
}
