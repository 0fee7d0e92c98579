public import Geometry

extension Point: Codable {
  /// Reads the JSON form.
  ///
  /// - Throws: `DecodingError` that names the place of what is missing or wrong.
  public init(from decoder: any Decoder) throws {
    var values = try decoder.unkeyedContainer()
    self.init(try values.decode(Double.self), try values.decode(Double.self))
    guard values.isAtEnd else {
      throw DecodingError.dataCorruptedError(
        in: values, debugDescription: "a point has two numbers, not more")
    }
  }

  /// Writes the JSON form.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.unkeyedContainer()
    try values.encode(x)
    try values.encode(y)
  }
}

extension Paint: Codable {
  private enum Key: String, CodingKey { case from, to, center, radius, stops }

  /// Reads the JSON form.
  ///
  /// - Throws: `DecodingError` that names the place of what is missing or wrong.
  public init(from decoder: any Decoder) throws {
    // A text can only be a colour, and what is wrong with it is to be said as such.
    if let value = try? decoder.singleValueContainer(), (try? value.decode(String.self)) != nil {
      self = .solid(try value.decode(Color.self))
      return
    }
    let values = try decoder.container(keyedBy: Key.self)
    let stops = try values.decode([GradientStop].self, forKey: .stops)
    guard !stops.isEmpty else {
      throw DecodingError.dataCorruptedError(
        forKey: .stops, in: values, debugDescription: "a gradient needs at least one stop")
    }
    if values.contains(.center) {
      self = .radial(
        RadialGradient(
          center: try values.decode(Point.self, forKey: .center),
          radius: try values.decode(Double.self, forKey: .radius), stops: stops))
    } else {
      self = .linear(
        LinearGradient(
          start: try values.decode(Point.self, forKey: .from),
          end: try values.decode(Point.self, forKey: .to), stops: stops))
    }
  }

  /// Writes the JSON form.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .solid(let color):
      var value = encoder.singleValueContainer()
      try value.encode(color)
    case .linear(let gradient):
      var values = encoder.container(keyedBy: Key.self)
      try values.encode(gradient.start, forKey: .from)
      try values.encode(gradient.end, forKey: .to)
      try values.encode(gradient.stops, forKey: .stops)
    case .radial(let gradient):
      var values = encoder.container(keyedBy: Key.self)
      try values.encode(gradient.center, forKey: .center)
      try values.encode(gradient.radius, forKey: .radius)
      try values.encode(gradient.stops, forKey: .stops)
    }
  }
}
