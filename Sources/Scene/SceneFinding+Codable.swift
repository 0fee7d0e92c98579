import Geometry

extension SceneFinding: Codable {
  private enum Key: String, CodingKey {
    case number, key, place, details, site, side, role, primary, drawnAt, coarse, mark, notDrawn
  }

  /// Reads the JSON form of a finding.
  ///
  /// - Throws: `DecodingError` that names the place of what is missing or wrong.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    self.init(
      number: try values.decode(Int.self, forKey: .number),
      key: try values.decodeIfPresent(String.self, forKey: .key),
      place: try values.decode(String.self, forKey: .place),
      details: try values.decodeIfPresent(String.self, forKey: .details) ?? "",
      site: try values.decode(String.self, forKey: .site),
      side: try values.decodeIfPresent(Side.self, forKey: .side),
      role: try values.decodeIfPresent(String.self, forKey: .role) ?? "",
      isPrimary: try values.decodeIfPresent(Bool.self, forKey: .primary) ?? false,
      drawnAt: try values.decodeIfPresent(String.self, forKey: .drawnAt),
      mark: try values.decodeIfPresent(SceneMark.self, forKey: .mark),
      isCoarse: try values.decodeIfPresent(Bool.self, forKey: .coarse) ?? false,
      reasonNotDrawn: try values.decodeIfPresent(String.self, forKey: .notDrawn))
  }

  /// Writes the JSON form of the finding.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(number, forKey: .number)
    if key != String(number) { try values.encode(key, forKey: .key) }
    try values.encode(place, forKey: .place)
    if !details.isEmpty { try values.encode(details, forKey: .details) }
    try values.encode(site, forKey: .site)
    try values.encodeIfPresent(side, forKey: .side)
    if !role.isEmpty { try values.encode(role, forKey: .role) }
    if isPrimary { try values.encode(isPrimary, forKey: .primary) }
    try values.encodeIfPresent(drawnAt, forKey: .drawnAt)
    if isCoarse { try values.encode(isCoarse, forKey: .coarse) }
    try values.encodeIfPresent(mark, forKey: .mark)
    try values.encodeIfPresent(reasonNotDrawn, forKey: .notDrawn)
  }
}

extension SceneMark: Codable {
  private enum Key: String, CodingKey { case view, center, depth, radius, label }

  /// Reads the JSON form of a marker's place.
  ///
  /// - Throws: `DecodingError` that names the place of what is missing or wrong.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    let label = try values.decodeIfPresent([Double].self, forKey: .label)
    guard label.map({ $0.count == 4 }) ?? true else {
      throw DecodingError.dataCorruptedError(
        forKey: .label, in: values, debugDescription: "a box is x, y, width and height")
    }
    self.init(
      view: try values.decode(String.self, forKey: .view),
      center: try values.decode(Point.self, forKey: .center),
      depth: try values.decode(Double.self, forKey: .depth),
      radius: try values.decode(Double.self, forKey: .radius),
      label: label.map { Rect(x: $0[0], y: $0[1], width: $0[2], height: $0[3]) })
  }

  /// Writes the JSON form of a marker's place.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(view, forKey: .view)
    try values.encode(center, forKey: .center)
    try values.encode(depth, forKey: .depth)
    try values.encode(radius, forKey: .radius)
    try values.encodeIfPresent(
      label.map { [$0.minX, $0.minY, $0.width, $0.height] }, forKey: .label)
  }
}
