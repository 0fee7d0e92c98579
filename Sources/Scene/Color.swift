/// An sRGB colour, 8 bits a channel, not premultiplied. Written as `#RRGGBB` or `#RRGGBBAA`.
public struct Color: Hashable, Sendable {
  /// 0 to 255.
  public var red: UInt8
  /// 0 to 255.
  public var green: UInt8
  /// 0 to 255.
  public var blue: UInt8
  /// 0 is transparent, 255 opaque.
  public var alpha: UInt8

  /// A colour by its channels, opaque unless told otherwise.
  public init(red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8 = 255) {
    self.red = red
    self.green = green
    self.blue = blue
    self.alpha = alpha
  }

  /// A colour from its hexadecimal form, `#RGB`, `#RRGGBB` or `#RRGGBBAA`; nil for anything else.
  public init?(hex: some StringProtocol) {
    // Full-width digits are hexadecimal digits too.
    guard hex.first == "#", hex.allSatisfy(\.isASCII) else { return nil }
    var digits = hex.dropFirst().map(\.hexDigitValue)
    if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
    guard digits.count == 6 || digits.count == 8 else { return nil }
    var channels: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = digits[index], let low = digits[index + 1] else { return nil }
      channels.append(UInt8(high * 16 + low))
    }
    self.init(
      red: channels[0], green: channels[1], blue: channels[2],
      alpha: channels.count == 4 ? channels[3] : 255)
  }

  /// The shortest form that `init(hex:)` reads back: alpha is left out when opaque.
  public var hex: String {
    let channels = alpha == 255 ? [red, green, blue] : [red, green, blue, alpha]
    return channels.reduce(into: "#") { text, channel in
      text += String(channel >> 4, radix: 16, uppercase: true)
      text += String(channel & 15, radix: 16, uppercase: true)
    }
  }
}

extension Color: Codable {
  /// Reads the hexadecimal form.
  ///
  /// - Throws: `DecodingError` for a text that is no colour.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let color = Color(hex: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "‘\(text)’ is no colour; write #RRGGBB or #RRGGBBAA")
    }
    self = color
  }

  /// Writes the hexadecimal form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hex)
  }
}
