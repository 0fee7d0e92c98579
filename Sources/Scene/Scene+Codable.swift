import Geometry

// The JSON form of a scene: what `lesionmap scene` prints and `lesionmap render -` takes back. Paths
// are SVG path data with three decimals; a composed scene lies on that grid already, so that a scene
// that went through JSON is drawn to the same bytes.

extension Scene {
  /// The version of the JSON form.
  public static let schema = 1
}

extension Scene: Codable {
  private enum Key: String, CodingKey {
    case lesionmapScene, width, height, scale, pixelsPerInch, background, title, summary, subject
    case language, findings, items
  }

  /// Reads the JSON form of a scene.
  ///
  /// - Throws: `DecodingError` that names the place of what is missing or wrong.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    let schema = try values.decode(Int.self, forKey: .lesionmapScene)
    guard schema == Self.schema else {
      throw DecodingError.dataCorruptedError(
        forKey: .lesionmapScene, in: values,
        debugDescription: "this program reads scenes of version \(Self.schema), not \(schema)")
    }
    func positive(_ key: Key) throws -> Double {
      let number = try values.decode(Double.self, forKey: key)
      guard number > 0 else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: values, debugDescription: "\(number) is not greater than 0")
      }
      return number
    }
    self.init(
      width: try positive(.width), height: try positive(.height), scale: try positive(.scale),
      pixelsPerInch: try positive(.pixelsPerInch),
      background: try values.decodeIfPresent(Color.self, forKey: .background),
      title: try values.decode(String.self, forKey: .title),
      summary: try values.decode(String.self, forKey: .summary),
      subject: try values.decodeIfPresent(String.self, forKey: .subject) ?? "",
      language: try values.decodeIfPresent(String.self, forKey: .language) ?? "en",
      findings: try values.decodeIfPresent([SceneFinding].self, forKey: .findings) ?? [],
      items: try values.decode([SceneItem].self, forKey: .items))
  }

  /// Writes the JSON form of the scene.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(Self.schema, forKey: .lesionmapScene)
    try values.encode(width, forKey: .width)
    try values.encode(height, forKey: .height)
    try values.encode(scale, forKey: .scale)
    try values.encode(pixelsPerInch, forKey: .pixelsPerInch)
    try values.encodeIfPresent(background, forKey: .background)
    try values.encode(title, forKey: .title)
    try values.encode(summary, forKey: .summary)
    try values.encode(subject, forKey: .subject)
    try values.encode(language, forKey: .language)
    if !findings.isEmpty { try values.encode(findings, forKey: .findings) }
    try values.encode(items, forKey: .items)
  }
}

extension SceneItem: Codable {
  private enum Key: String, CodingKey {
    case fill, stroke, text, group
    case rule, paint, path, name, title, opacity, clip, items
    case width, join, cap, miterLimit, dashes, dashOffset
    case origin, size, weight, color, alignment
  }

  /// Reads the JSON form of an item.
  ///
  /// - Throws: `DecodingError` that names the place of what is missing or wrong.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    func path(_ key: Key) throws -> Path {
      let text = try values.decode(String.self, forKey: key)
      do {
        return try Path(svgPathData: text)
      } catch {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: values, debugDescription: "not SVG path data: \(error)")
      }
    }
    if values.contains(.fill) {
      self = .fill(
        SceneFill(
          path: try path(.fill),
          rule: try values.decodeIfPresent(SceneFill.Rule.self, forKey: .rule) ?? .nonZero,
          paint: try values.decode(Paint.self, forKey: .paint)))
    } else if values.contains(.stroke) {
      let style = StrokeStyle(
        width: try values.decode(Double.self, forKey: .width),
        join: try values.decodeIfPresent(StrokeStyle.Join.self, forKey: .join) ?? .round,
        cap: try values.decodeIfPresent(StrokeStyle.Cap.self, forKey: .cap) ?? .round,
        miterLimit: try values.decodeIfPresent(Double.self, forKey: .miterLimit) ?? 4,
        dashes: try values.decodeIfPresent([Double].self, forKey: .dashes) ?? [],
        dashOffset: try values.decodeIfPresent(Double.self, forKey: .dashOffset) ?? 0)
      self = .stroke(
        SceneStroke(
          path: try path(.stroke), style: style,
          paint: try values.decode(Paint.self, forKey: .paint)))
    } else if values.contains(.text) {
      self = .text(
        SceneText(
          string: try values.decode(String.self, forKey: .text),
          origin: try values.decode(Point.self, forKey: .origin),
          size: try values.decode(Double.self, forKey: .size),
          weight: try values.decode(Int.self, forKey: .weight),
          color: try values.decode(Color.self, forKey: .color),
          alignment: try values.decodeIfPresent(SceneText.Alignment.self, forKey: .alignment)
            ?? .left,
          outlines: try path(.path)))
    } else {
      guard values.contains(.group) else {
        throw DecodingError.dataCorrupted(
          DecodingError.Context(
            codingPath: decoder.codingPath,
            debugDescription: "an item is a ‘fill’, a ‘stroke’, a ‘text’ or a ‘group’"))
      }
      self = .group(
        SceneGroup(
          name: try values.decode(String.self, forKey: .group),
          title: try values.decodeIfPresent(String.self, forKey: .title) ?? "",
          opacity: try values.decodeIfPresent(Double.self, forKey: .opacity) ?? 1,
          clip: values.contains(.clip) ? try path(.clip) : nil,
          items: try values.decode([SceneItem].self, forKey: .items)))
    }
  }

  /// Writes the JSON form of the item.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    func data(_ path: Path) throws -> String {
      guard path.points.allSatisfy({ abs($0.x) <= Path.limit && abs($0.y) <= Path.limit }) else {
        throw EncodingError.invalidValue(
          path,
          EncodingError.Context(
            codingPath: encoder.codingPath,
            debugDescription: "a path reaches beyond ±\(Int(Path.limit))"))
      }
      return path.svgPathData(decimals: Path.decimals)
    }
    switch self {
    case .fill(let fill):
      try values.encode(try data(fill.path), forKey: .fill)
      if fill.rule != .nonZero { try values.encode(fill.rule, forKey: .rule) }
      try values.encode(fill.paint, forKey: .paint)
    case .stroke(let stroke):
      try values.encode(try data(stroke.path), forKey: .stroke)
      try values.encode(stroke.style.width, forKey: .width)
      try values.encode(stroke.style.join, forKey: .join)
      try values.encode(stroke.style.cap, forKey: .cap)
      try values.encode(stroke.style.miterLimit, forKey: .miterLimit)
      if !stroke.style.dashes.isEmpty { try values.encode(stroke.style.dashes, forKey: .dashes) }
      if stroke.style.dashOffset != 0 {
        try values.encode(stroke.style.dashOffset, forKey: .dashOffset)
      }
      try values.encode(stroke.paint, forKey: .paint)
    case .text(let text):
      try values.encode(text.string, forKey: .text)
      try values.encode(text.origin, forKey: .origin)
      try values.encode(text.size, forKey: .size)
      try values.encode(text.weight, forKey: .weight)
      try values.encode(text.color, forKey: .color)
      if text.alignment != .left { try values.encode(text.alignment, forKey: .alignment) }
      try values.encode(try data(text.outlines), forKey: .path)
    case .group(let group):
      try values.encode(group.name, forKey: .group)
      if !group.title.isEmpty { try values.encode(group.title, forKey: .title) }
      if group.opacity != 1 { try values.encode(group.opacity, forKey: .opacity) }
      if let clip = group.clip { try values.encode(try data(clip), forKey: .clip) }
      try values.encode(group.items, forKey: .items)
    }
  }
}
