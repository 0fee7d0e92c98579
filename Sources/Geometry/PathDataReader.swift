/// Reads the elements of SVG path data.
struct PathDataReader {
  private let bytes: [UInt8]
  private var offset = 0
  private var result: [PathElement] = []
  private var start = Point.zero
  private var current = Point.zero
  /// The last control point, for the smooth commands, and the kind of curve it belongs to.
  private var control: (point: Point, isCubic: Bool)?

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func elements() throws(PathDataError) -> [PathElement] {
    skipSeparators(commas: false)
    while offset < bytes.count {
      let commandOffset = offset
      var command = Character(UnicodeScalar(bytes[offset]))
      offset += 1
      let kind = Character(command.uppercased())
      if result.isEmpty, kind != "M" { throw .noStart(offset: commandOffset) }
      if kind == "A" { throw .arc(offset: commandOffset) }
      guard "MLHVCSQTZ".contains(kind) else {
        throw .unknownCommand(command, offset: commandOffset)
      }
      repeat {
        try read(command)
        // Further pairs after a move are lines.
        if command == "m" { command = "l" } else if command == "M" { command = "L" }
        skipSeparators(commas: kind != "Z")
      } while kind != "Z" && offset < bytes.count && startsNumber(bytes[offset])
    }
    return result
  }

  /// Reads the numbers of one command; the command itself has been read.
  private mutating func read(_ command: Character) throws(PathDataError) {
    let origin = command.isLowercase ? current : .zero
    var newControl: (point: Point, isCubic: Bool)?
    switch Character(command.uppercased()) {
    case "M":
      current = origin + (try point(command))
      start = current
      result.append(.move(current))
    case "L":
      current = origin + (try point(command))
      result.append(.line(current))
    case "H":
      current.x = origin.x + (try number(command))
      result.append(.line(current))
    case "V":
      current.y = origin.y + (try number(command))
      result.append(.line(current))
    case "C":
      try cubic(origin + (try point(command)), origin, command, &newControl)
    case "S":
      try cubic(reflectedControl(cubic: true), origin, command, &newControl)
    case "Q":
      let c = origin + (try point(command))
      try quad(c, origin, command, &newControl)
    case "T":
      try quad(reflectedControl(cubic: false), origin, command, &newControl)
    default:
      result.append(.close)
      current = start
    }
    control = newControl
  }

  private mutating func cubic(
    _ c1: Point, _ origin: Point, _ command: Character,
    _ control: inout (point: Point, isCubic: Bool)?
  ) throws(PathDataError) {
    let c2 = origin + (try point(command))
    current = origin + (try point(command))
    result.append(.cubic(c1, c2, current))
    control = (c2, true)
  }

  private mutating func quad(
    _ c: Point, _ origin: Point, _ command: Character,
    _ control: inout (point: Point, isCubic: Bool)?
  ) throws(PathDataError) {
    current = origin + (try point(command))
    result.append(.quad(c, current))
    control = (c, false)
  }

  /// The last control point mirrored at the current point; the current point itself when the last
  /// element was no curve of that kind.
  private func reflectedControl(cubic: Bool) -> Point {
    guard let control, control.isCubic == cubic else { return current }
    return current * 2 - control.point
  }

  private mutating func point(_ command: Character) throws(PathDataError) -> Point {
    let x = try number(command)
    return Point(x, try number(command))
  }

  private mutating func number(_ command: Character) throws(PathDataError) -> Double {
    skipSeparators(commas: true)
    let first = offset
    if offset < bytes.count, isSign(bytes[offset]) { offset += 1 }
    let digits = skipDigits()
    var decimals = 0
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
      offset += 1
      decimals = skipDigits()
    }
    guard digits + decimals > 0 else { throw .missingNumber(command: command, offset: first) }
    skipExponent()
    let text = String(decoding: bytes[first..<offset], as: UTF8.self)
    guard let value = Double(text), abs(value) <= 1_000_000 else {
      throw .numberOutOfRange(offset: first)
    }
    return value
  }

  private mutating func skipDigits() -> Int {
    let first = offset
    while offset < bytes.count, isDigit(bytes[offset]) { offset += 1 }
    return offset - first
  }

  /// Skips `e` with its digits; a letter without digits is left for the next command.
  private mutating func skipExponent() {
    guard offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "e") else { return }
    let before = offset
    offset += 1
    if offset < bytes.count, isSign(bytes[offset]) { offset += 1 }
    if skipDigits() == 0 { offset = before }
  }

  private mutating func skipSeparators(commas: Bool) {
    var commaAllowed = commas
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0C, 0x0D: offset += 1
      case UInt8(ascii: ",") where commaAllowed:
        commaAllowed = false
        offset += 1
      default: return
      }
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
  }

  private func startsNumber(_ byte: UInt8) -> Bool {
    isDigit(byte) || isSign(byte) || byte == UInt8(ascii: ".")
  }
}
