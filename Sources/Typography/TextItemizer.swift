/// Splits a line into stretches, in the order in which they stand on the page.
struct TextItemizer {
  let library: FontLibrary
  let weight: FontWeight
  private(set) var missing: [MissingCharacter] = []

  init(library: FontLibrary, weight: FontWeight) {
    self.library = library
    self.weight = weight
  }

  /// One character with what is known of it.
  private struct Item {
    var range: Range<Int>
    var face: FontFace
    var script: TextScript
    /// Odd where it runs right to left.
    var level: Int8 = 0
    /// Counted from the left.
    var position: UInt32
  }

  /// The stretches of a line from left to right; characters no face has are added to `missing`.
  ///
  /// - Parameter direction: that of the line as a whole; nil takes that of its first letter.
  mutating func stretches(of text: String, direction: TextDirection?) -> [TextStretch] {
    var items: [Item] = []
    var offset = 0
    for character in text {
      let end = offset + character.utf8.count
      items.append(item(character, range: offset..<end, position: UInt32(items.count)))
      offset = end
    }
    if direction == .rightToLeft || text.mayRunRightToLeft {
      resolveDirections(of: &items, in: text, direction)
    }
    resolveScripts(of: &items)
    return Self.inVisualOrder(items)
  }

  // MARK: Faces

  private mutating func item(_ character: Character, range: Range<Int>, position: UInt32) -> Item {
    let script =
      character.unicodeScalars.lazy.map(TextScript.init(of:)).first { $0 != .common } ?? .common
    return Item(
      range: range, face: face(for: character, at: range.lowerBound), script: script,
      position: position)
  }

  /// The first face that has the whole character, else the first that has its base; what remains
  /// missing is noted.
  private mutating func face(for character: Character, at offset: Int) -> FontFace {
    // Latin fonts have some of the wide marks, drawn narrow.
    if character.isWideMark, let face = library.lentFace(weight, where: { $0.covers(character) }) {
      return face
    }
    if let face = library.face(weight, where: { $0.covers(character) }) { return face }
    let base = character.unicodeScalars.first
    let partial = library.face(weight) { face in base.map(face.hasGlyph) ?? false }
    let face = partial ?? library.face(weight)
    for scalar in character.unicodeScalars where !face.covers(Character(scalar)) {
      missing.append(MissingCharacter(scalar: scalar, utf8Offset: offset))
    }
    return face
  }

  // MARK: Directions and scripts

  private func resolveDirections(
    of items: inout [Item], in text: String, _ direction: TextDirection?
  ) {
    let directions = LineDirections(of: text, direction: direction)
    var scalar = 0
    for (index, character) in text.enumerated() {
      items[index].level = directions.levels[scalar]
      items[index].position = directions.positions[scalar]
      scalar += character.unicodeScalars.count
    }
  }

  /// Gives what belongs to any script that of the character before it, or else after it.
  private func resolveScripts(of items: inout [Item]) {
    var current = items.first { $0.script != .common }?.script ?? .common
    for index in items.indices {
      if items[index].script == .common { items[index].script = current }
      current = items[index].script
    }
  }

  // MARK: Stretches

  /// Neighbours alike in face, script and level form a stretch. Its characters stand together, in one
  /// direction or the other, so that any of them tells its place among the stretches.
  private static func inVisualOrder(_ items: [Item]) -> [TextStretch] {
    var stretches: [(stretch: TextStretch, level: Int8, position: UInt32)] = []
    for item in items {
      if let last = stretches.last, last.stretch.face === item.face,
        last.stretch.script == item.script, last.level == item.level
      {
        stretches[stretches.count - 1].stretch.range =
          last.stretch.range.lowerBound..<item.range.upperBound
      } else {
        let stretch = TextStretch(
          range: item.range, face: item.face, script: item.script,
          isRightToLeft: item.level % 2 == 1)
        stretches.append((stretch, item.level, item.position))
      }
    }
    return stretches.sorted { $0.position < $1.position }.map(\.stretch)
  }
}

extension String {
  /// Whether there is anything for the bidirectional algorithm to do.
  fileprivate var mayRunRightToLeft: Bool {
    // The first letter of Hebrew in UTF-8 begins with 0xD6; marks and isolates with 0xE2.
    utf8.contains { $0 >= 0xD6 }
      && unicodeScalars.contains { scalar in
        switch scalar.value {
        case 0x590...0x8FF, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFB1D...0xFDFF,
          0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
          true
        default: false
        }
      }
  }
}

extension Character {
  /// Whether it is East Asian punctuation or a full-width form.
  fileprivate var isWideMark: Bool {
    switch unicodeScalars.first?.value ?? 0 {
    case 0x3000...0x303F, 0xFF00...0xFFEF: true
    default: false
    }
  }
}
