/// Why a text is not the path data that ``Path`` reads.
public enum PathDataError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The data does not begin with `M` or `m`.
  case noStart(offset: Int)
  /// A letter that is no command.
  case unknownCommand(Character, offset: Int)
  /// Elliptical arcs have no exact Bézier form.
  case arc(offset: Int)
  /// A command is followed by too few numbers, or by something that is not a number.
  case missingNumber(command: Character, offset: Int)
  /// A number outside ±1,000,000.
  case numberOutOfRange(offset: Int)

  /// How many bytes of the text stand before the fault.
  public var offset: Int {
    switch self {
    case .noStart(let offset), .unknownCommand(_, let offset), .arc(let offset),
      .missingNumber(_, let offset), .numberOutOfRange(let offset):
      offset
    }
  }

  /// What is wrong, in a few words.
  public var description: String {
    switch self {
    case .noStart: "path data must begin with M"
    case .unknownCommand(let command, _): "'\(command)' is no path command"
    case .arc: "arcs are not supported"
    case .missingNumber(let command, _): "a number is missing after '\(command)'"
    case .numberOutOfRange: "a number is out of range"
    }
  }
}

extension Path {
  /// Reads SVG path data: `M L H V C S Q T Z`, absolute or relative.
  ///
  /// The grammar is that of SVG 2, section 9.3: numbers need no separator where none is missed, and
  /// a command letter need not be repeated. Empty text is an empty path.
  /// - Throws: ``PathDataError`` with the offset of the first fault.
  public init(svgPathData text: String) throws(PathDataError) {
    var reader = PathDataReader(text)
    self.init(try reader.elements())
  }

  /// SVG path data in absolute commands, with at most `decimals` digits (0 to 6) after the point.
  ///
  /// Deterministic: equal paths give equal text on every machine.
  public func svgPathData(decimals: Int = 2) -> String {
    func pair(_ p: Point) -> String {
      p.x.formatted(decimals: decimals) + "," + p.y.formatted(decimals: decimals)
    }
    return elements.map { element in
      switch element {
      case .move(let p): "M" + pair(p)
      case .line(let p): "L" + pair(p)
      case .quad(let c, let p): "Q" + pair(c) + " " + pair(p)
      case .cubic(let c1, let c2, let p): "C" + pair(c1) + " " + pair(c2) + " " + pair(p)
      case .close: "Z"
      }
    }.joined()
  }
}
