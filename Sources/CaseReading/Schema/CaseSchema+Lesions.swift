// The schema of a lesion, key by key.

extension CaseSchema {
  static let lesion: SchemaNode = {
    var members = properties(of: nil)
    members[CaseKey.Lesion.site.rawValue] = [
      "$ref": "#/$defs/site", "description": .string(CaseKey.Lesion.site.summary),
    ]
    members[CaseKey.Lesion.extension.rawValue] = [
      "anyOf": [["$ref": "#/$defs/extension"], ["type": "null"]],
      "description": .string(CaseKey.Lesion.extension.summary),
    ]
    return [
      "type": "object", "properties": .object(members),
      "required": .strings([CaseKey.Lesion.site.rawValue]), "additionalProperties": false,
    ]
  }()

  static let vascularExtension: SchemaNode = [
    "type": "object",
    "properties": .object(properties(of: CaseKey.Lesion.extension.rawValue)),
    "required": .strings([LesionKey.into.rawValue]), "additionalProperties": false,
  ]

  /// A place; editors offer the names.
  static func site(_ names: [String]) -> SchemaNode {
    [
      "anyOf": [
        ["enum": .strings(names)], ["type": "string", "pattern": "\\S"], ["type": "integer"],
      ]
    ]
  }

  private static func properties(of parent: String?) -> [String: SchemaNode] {
    let keys = LesionKey.allCases.filter { $0.parent == parent }
    return Dictionary(
      uniqueKeysWithValues: keys.map { key in
        let one = schema(of: key)
        let many: SchemaNode =
          key.takesMany ? ["anyOf": [one, ["type": "array", "items": one]]] : one
        // A vessel must be named.
        let schema = key == .into ? many : orNull(many)
        return (
          key.rawValue,
          schema.with("description", .string(key.summary))
            .with("examples", .array(key.examples.map { example($0, of: key) }))
        )
      })
  }

  private static func example(_ text: String, of key: LesionKey) -> SchemaNode {
    switch key {
    case .dilated: .boolean(text == "true")
    case .count: Int(text).map { .integer($0) } ?? .string(text)
    default: .string(text)
    }
  }

  /// One value of a key.
  private static func schema(of key: LesionKey) -> SchemaNode {
    switch key {
    case .side:
      words(
        key.values,
        pattern: WordPattern.any(key.phrases + LesionAttribute.sideAbbreviations.keys.sorted()))
    case .role, .form, .certainty, .status, .occlusion, .content, .below:
      words(key.values, pattern: WordPattern.any(key.phrases))
    case .character: words(key.values, pattern: WordPattern.list(key.phrases))
    case .count:
      [
        "anyOf": [
          ["type": "integer", "minimum": 1, "maximum": 9999],
          ["enum": ["several", "numerous"]],
          [
            "type": "string",
            "pattern": .string("^(?:\(WordPattern.any(key.phrases))|\(WordPattern.count))$"),
          ],
        ]
      ]
    case .size: size
    case .dilated:
      [
        "anyOf": [
          ["type": "boolean"],
          [
            "type": "string",
            "pattern": .string("^\(WordPattern.any(key.phrases + ["yes", "no"]))$"),
          ],
        ]
      ]
    case .into, .to, .through, .invades: ["$ref": "#/$defs/words"]
    case .note: text
    }
  }

  /// A text, or a list of one to three diameters of which one at least has a unit.
  private static let size: SchemaNode = [
    "anyOf": [
      ["type": "string", "pattern": .string("^\(WordPattern.size)$")],
      [
        "type": "array", "minItems": 1, "maxItems": 3,
        "items": [
          "anyOf": [
            ["type": "number", "exclusiveMinimum": 0, "maximum": 2500],
            ["type": "string", "pattern": .string("^\(WordPattern.diameter)$")],
          ]
        ],
        "contains": ["type": "string", "pattern": "[mM]$"],
      ],
    ]
  ]
}
