import Geometry

/// Cases of an enumeration as numbers from 1, in the order of their declaration; 0 stands for nil.
enum OptionalCode {
  static func number<Value: CaseIterable & Equatable>(_ value: Value?) -> Int {
    guard let value else { return 0 }
    return Array(Value.allCases).firstIndex(of: value).map { $0 + 1 } ?? 0
  }

  // Read thousands of times in each run, so that they are not made anew for each.
  static let sides = BodySide.allCases
  static let sexes = Sex.allCases
  static let views = BodyView.allCases
  static let kinds = Site.Kind.allCases
  static let confidences = SiteCodes.Confidence.allCases
  static let layers = LayerName.allCases
  static let materials = Material.allCases
  static let tapers = LineTaper.allCases
  static let codeSystems = CodeSystem.allCases
  static let roles = CodeMeaning.Role.allCases
  static let genders = SiteName.Gender.allCases
  static let languages = Language.allCases
}

extension ByteReader {
  /// One of `cases`, or nil.
  mutating func optional<Value>(_ cases: [Value]) throws(AtlasFormatError) -> Value? {
    let number = try number()
    guard number != 0 else { return nil }
    guard number >= 1, number <= cases.count else { throw malformed }
    return cases[number - 1]
  }

  mutating func required<Value>(_ cases: [Value]) throws(AtlasFormatError) -> Value {
    guard let value = try optional(cases) else { throw malformed }
    return value
  }
}
