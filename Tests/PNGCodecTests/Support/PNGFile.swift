/// A PNG file taken apart, to look at what the encoder wrote.
struct PNGFile {
  struct Chunk: Equatable {
    var type: String
    var data: [UInt8]
  }

  var chunks: [Chunk] = []

  init(_ bytes: [UInt8]) {
    var rest = bytes.dropFirst(8)
    while rest.count >= 12 {
      let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      chunks.append(
        Chunk(
          type: String(decoding: rest.dropFirst(4).prefix(4), as: UTF8.self),
          data: Array(rest.dropFirst(8).prefix(length))))
      rest = rest.dropFirst(12 + length)
    }
  }

  /// The types in order, runs of IDAT as one.
  var types: [String] {
    chunks.map(\.type).reduce(into: []) { types, type in
      if type != "IDAT" || types.last != "IDAT" { types.append(type) }
    }
  }

  func data(_ type: String) -> [UInt8]? { chunks.first { $0.type == type }?.data }

  /// The colour type of the header: 0 grey, 2 RGB, 3 indexed, 6 RGBA.
  var colorType: UInt8? { data("IHDR")?[9] }
}
