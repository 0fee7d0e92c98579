extension Double {
  /// The number with at most `decimals` digits (0 to 6) after the point and no trailing zeros, halves
  /// rounded away from zero; for finite values up to ±10^12.
  package func formatted(decimals: Int) -> String {
    var scale = 1
    for _ in 0..<min(6, max(0, decimals)) { scale *= 10 }
    let scaled = Int((magnitude * Double(scale)).rounded())
    var text = String(scaled / scale)
    var fraction = scaled % scale
    if fraction > 0 {
      var unit = scale / 10
      text += "."
      while fraction > 0 {
        text += String(fraction / unit)
        fraction %= unit
        unit /= 10
      }
    }
    return self < 0 && scaled > 0 ? "-" + text : text
  }
}
