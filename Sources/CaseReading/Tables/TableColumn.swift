/// What a column of a table states.
enum TableColumn: Hashable {
  /// The version of the format.
  case version
  /// Which case the row belongs to.
  case identifier
  case title, caption, sex, age
  case site
  case lesion(LesionKey)
  /// A size whose unit stands in the name of the column.
  case size(unit: String)
  /// A column that is not to be read: its name begins with `#`.
  case remark

  /// The column of a name, in any letter case and with any blanks, hyphens, underscores and, where
  /// that is needed, words in brackets; nil when there is none.
  init?(named name: String) {
    guard name.first != "#" else {
      self = .remark
      return
    }
    if let column = Self.byName[Self.fold(name)] {
      self = column
      return
    }
    guard let bracket = name.firstIndex(of: "("), name.last == ")",
      let column = Self.byName[Self.fold(name[..<bracket])]
    else { return nil }
    self = column
  }

  /// What two columns may not both state; nil for remarks, of which there may be many.
  var statement: TableColumn? {
    switch self {
    case .remark: nil
    case .size: .lesion(.size)
    case .version, .identifier, .title, .caption, .sex, .age, .site, .lesion: self
    }
  }

  /// The name that the documentation gives the column.
  var name: String { Self.names(of: self)[0] }

  /// Every column, in the order of the documentation.
  static let all: [TableColumn] =
    [.identifier, .title, .caption, .sex, .age, .site]
    + LesionKey.allCases.flatMap { key -> [TableColumn] in
      key == .size ? [.lesion(.size), .size(unit: "mm"), .size(unit: "cm")] : [.lesion(key)]
    } + [.version]

  /// Every name that a column may have, as it is written, for near names.
  static let allNames = all.flatMap { names(of: $0) }

  private static let byName: [String: TableColumn] = Dictionary(
    uniqueKeysWithValues: all.flatMap { column in
      names(of: column).map { (fold($0), column) }
    })

  private static func fold(_ name: some StringProtocol) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// The names of a column, the documentation's first.
  static func names(of column: TableColumn) -> [String] {
    switch column {
    case .version: ["lesionmap"]
    case .identifier:
      [
        "case", "id", "case id", "case number", "patient", "patient id", "subject", "subject id",
        "participant", "participant id", "record", "record id", "study id",
      ]
    case .title: ["title"]
    case .caption: ["caption", "subtitle"]
    case .sex: ["sex", "gender"]
    case .age: ["age", "age years", "age in years"]
    case .site:
      [
        "site", "location", "body site", "anatomic site", "anatomical site", "lesion site",
        "lesion location", "organ", "place",
      ]
    case .size(let unit):
      [
        "size \(unit)", "size in \(unit)", "diameter \(unit)", "diameter in \(unit)",
        "lesion size \(unit)", "tumour size \(unit)", "tumor size \(unit)",
      ]
    case .lesion(let key): [key.rawValue] + synonyms(of: key)
    case .remark: ["#"]
    }
  }

  private static func synonyms(of key: LesionKey) -> [String] {
    switch key {
    case .side: ["laterality"]
    case .role: ["lesion role", "lesion type", "type"]
    case .character: ["characters", "composition"]
    case .form: ["shape"]
    case .certainty: ["evidence", "confirmation"]
    case .count: ["number", "number of lesions", "lesion count"]
    case .size: ["diameter", "diameters", "dimensions", "lesion size", "tumour size", "tumor size"]
    case .status: ["change", "course"]
    case .into: ["vessel", "grows into"]
    case .to: ["up to", "level"]
    case .through: ["via"]
    case .occlusion: []
    case .dilated: []
    case .content: ["thrombus"]
    case .below: ["thrombus below", "below the tumour", "below the tumor"]
    case .invades: ["invasion", "invading"]
    case .note: ["notes", "comment", "comments", "remark", "remarks"]
    }
  }
}
