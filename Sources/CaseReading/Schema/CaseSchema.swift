import CaseModel

/// The JSON Schema (2020-12) of case files, made from the keys and the vocabulary that the reader takes.
///
/// Editors complete and check case files by it. What a schema cannot tell stays with the reader: whether a
/// site is known, whether two statements contradict each other, whether a size is that of a lesion.
public struct CaseSchema: Hashable, Sendable, Encodable {
  private let root: SchemaNode

  /// - Parameter siteNames: what an editor offers for a site; other words pass too.
  public init(siteNames: [String]) { root = Self.root(siteNames) }

  /// The schema itself.
  public func encode(to encoder: any Encoder) throws { try root.encode(to: encoder) }

  private static func root(_ siteNames: [String]) -> SchemaNode {
    let properties = CaseKey.allCases.map { key in
      (key.rawValue, schema(of: key).with("description", .string(key.summary)))
    }
    return [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:lesionmap:case:1",
      "title": "LesionMap case, version 1",
      "description": "Where a patient's disease is, for a body map.",
      "type": "object",
      "properties": .object(Dictionary(uniqueKeysWithValues: properties)),
      "required": .strings([CaseKey.version.rawValue, CaseKey.lesions.rawValue]),
      "additionalProperties": false,
      "examples": [example],
      "$defs": [
        "lesion": lesion, "extension": vascularExtension, "site": site(siteNames),
        "words": words,
      ],
    ]
  }

  private static func schema(of key: CaseKey) -> SchemaNode {
    switch key {
    case .version: ["const": 1]
    case .identifier, .title, .caption: text
    case .language: language
    case .layout: layout
    case .keys: orNull(words(FindingKeys.allCases.map(\.rawValue)))
    case .patient: patient
    case .lesions:
      [
        "type": "array", "minItems": 1,
        "items": ["anyOf": [["$ref": "#/$defs/site"], ["$ref": "#/$defs/lesion"]]],
      ]
    }
  }

  /// The tags that ``FigureLanguage`` reads: a language, and any region or script that is not
  /// traditional Chinese.
  private static let language: SchemaNode = [
    "anyOf": [
      ["enum": .strings(FigureLanguage.allCases.map(\.rawValue))],
      [
        "type": "string",
        "pattern": .string(
          "^(([Ee][Nn]|[Dd][Ee]|[Ff][Rr]|[Ee][Ss]|[Pp][Tt])([-_][A-Za-z0-9]+)*"
            + "|[Zz][Hh]([-_](?!([Hh][Aa][Nn][Tt]|[Tt][Ww]|[Hh][Kk]|[Mm][Oo])([-_]|$))[A-Za-z0-9]+)*)$"
        ),
      ],
      ["type": "null"],
    ]
  ]

  /// A list of panels, or a text with commas between them.
  private static let layout: SchemaNode = {
    let views = FigureView.allCases.map(\.rawValue)
    let plain = views.map { $0.replacing("-", with: " ") } + views
    let item =
      " *(?:\(WordPattern.any(plain + ["auto", "none", "no insets", "no inset"]))"
      + "|\(WordPattern.phrase("inset")) +[^ ,][^,]*) *"
    let one: SchemaNode = [
      "type": "string", "pattern": .string("^\(item)$"),
      "examples": .strings(views + ["none", "inset breast"]),
    ]
    return [
      "anyOf": [
        ["type": "string", "pattern": .string("^\(item)(?:,\(item))*$")],
        ["type": "array", "minItems": 1, "items": one], ["type": "null"],
      ]
    ]
  }()

  private static let patient: SchemaNode = {
    let properties = CaseKey.Patient.allCases.map { key -> (String, SchemaNode) in
      let schema: SchemaNode =
        switch key {
        case .sex: orNull(words(PatientSex.allCases.map(\.rawValue)))
        case .age: orNull(["type": "integer", "minimum": 0, "maximum": 130])
        }
      return (key.rawValue, schema.with("description", .string(key.summary)))
    }
    return [
      "type": ["object", "null"],
      "properties": .object(Dictionary(uniqueKeysWithValues: properties)),
      "additionalProperties": false,
    ]
  }()

  // MARK: - Values

  /// Any text; YAML takes what looks like a number for one.
  static let text: SchemaNode = ["type": ["string", "number", "boolean", "null"]]

  /// Text that says something, or a code.
  static let words: SchemaNode = [
    "anyOf": [["type": "string", "pattern": "\\S"], ["type": "integer"]]
  ]

  /// A word of a closed vocabulary: editors offer the first, and take the others in any letter case.
  static func words(_ values: [String], pattern: String? = nil) -> SchemaNode {
    [
      "anyOf": [
        ["enum": .strings(values)],
        ["type": "string", "pattern": .string("^\(pattern ?? WordPattern.any(values))$")],
      ]
    ]
  }

  /// A value that may also be left out as `null`.
  static func orNull(_ schema: SchemaNode) -> SchemaNode {
    guard case .object(let members) = schema, members.count == 1,
      case .array(let choices)? = members["anyOf"]
    else { return ["anyOf": [schema, ["type": "null"]]] }
    return ["anyOf": .array(choices + [["type": "null"]])]
  }

  private static let example: SchemaNode = [
    "lesionmap": 1,
    "title": "Invented case: renal cell carcinoma",
    "patient": ["sex": "female", "age": 38],
    "lesions": [
      [
        "site": "right kidney", "role": "primary", "character": ["solid", "necrotic"],
        "size": "47 x 25 mm",
        "extension": ["into": "IVC", "to": "hepatic veins", "occlusion": "partial"],
      ],
      ["site": "both lungs", "count": "several"],
    ],
  ]
}
