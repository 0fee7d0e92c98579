import CaseModel

extension LesionAttribute {
  /// No lesion is larger than a person; what is written so is a slip.
  private static let sizes = 0.01...2500

  /// `32 mm`, `3.2cm`, `4.7 × 2.5 cm`, `47 mm x 25 mm`. A number without a unit has the unit of the
  /// others, where they have one in common.
  static func millimetres(_ words: String) -> [Double]? {
    let compact = bareSize(words).replacing(" by ", with: "x").replacing(" ", with: "")
      .replacing("millimetres", with: "mm").replacing("millimeters", with: "mm")
      .replacing("centimetres", with: "cm").replacing("centimeters", with: "cm")
      .replacing("×", with: "x").replacing("*", with: "x")
    let sides = compact.split(separator: "x", omittingEmptySubsequences: false)
    let units = sides.map { unit(of: $0) }
    let stated = Set(units.compactMap { $0 })
    guard sides.count <= 3, let factor = stated.first,
      stated.count == 1 || !units.contains(nil)
    else { return nil }
    var diameters: [Double] = []
    for (side, own) in zip(sides, units) {
      let digits = own == nil ? side : side.dropLast(2)
      guard let millimetres = number(digits, timesTenTo: own ?? factor),
        sizes.contains(millimetres)
      else { return nil }
      diameters.append(millimetres)
    }
    return diameters
  }

  /// `32 mm` of `up to 32 mm` or `32 mm in diameter`: of several lesions the size is the largest.
  private static func bareSize(_ words: String) -> String {
    let before = ["up to ", "measuring ", "largest ", "maximum ", "max. ", "max ", "size "]
    let after = [" in diameter", " in size", " largest", " maximum", " max.", " max", " across"]
    if let word = before.first(where: words.hasPrefix) {
      return String(words.dropFirst(word.count))
    }
    if let word = after.first(where: words.hasSuffix) { return String(words.dropLast(word.count)) }
    return words
  }

  /// The power of ten that turns the unit at the end of a text into millimetres.
  private static func unit(of text: Substring) -> Int? {
    text.hasSuffix("mm") ? 0 : text.hasSuffix("cm") ? 1 : nil
  }

  /// Digits with at most one point or comma; `Double` alone would take `inf`, `nan` and `0x1p3`.
  /// A comma before three digits may group thousands and is refused. The power is part of what is
  /// rounded: 0.57 cm is 5.7 mm, and 0.57 × 10 is not.
  private static func number(_ text: Substring, timesTenTo power: Int) -> Double? {
    guard text.allSatisfy({ $0.isDigit || $0 == "." || $0 == "," }) else { return nil }
    if let comma = text.firstIndex(of: ","), text[comma...].count == 4 { return nil }
    return Double(text.replacing(",", with: ".") + "e\(power)")
  }

  /// `x3`, `3×`, `3 lesions`.
  static func number(_ words: String) -> LesionCount? {
    var digits = Substring(words)
    if let first = digits.first, first == "x" || first == "×" {
      digits = digits.dropFirst()
    } else if let last = digits.last, last == "x" || last == "×" {
      digits = digits.dropLast()
    } else if let unit = units.first(where: { digits.hasSuffix(" " + $0) }) {
      digits = digits.dropLast(unit.count + 1)
    } else {
      return nil
    }
    if digits.first == " " { digits.removeFirst() }
    guard digits.allSatisfy(\.isDigit), let value = Int(digits), (1..<10_000).contains(value)
    else { return nil }
    return value == 1 ? .one : .exactly(value)
  }

  static let units = [
    "lesion", "lesions", "mass", "masses", "deposit", "deposits", "nodule", "nodules",
    "metastasis", "metastases",
  ]
}
